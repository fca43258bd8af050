namespace Backend.Modules.Contacts;

/// <summary>One entry of what happened around a contact.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What happened.</param>
/// <param name="SubjectId">The order, license or contact it happened to.</param>
/// <param name="OccurredAt">When it happened; entries may be added later than that.</param>
public sealed record ContactActivity(Guid Id, ActivityKind Kind, Guid SubjectId, DateTimeOffset OccurredAt);
