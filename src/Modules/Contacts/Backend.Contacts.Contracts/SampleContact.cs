namespace Backend.Modules.Contacts;

/// <summary>A contact of the sample data, told to the samples of other modules.</summary>
/// <param name="Id">Its id.</param>
/// <param name="CreatedAt">When it was created: nothing that refers to it is older.</param>
/// <param name="DeletedAt">When it was deleted: nothing that refers to it is younger; null for most.</param>
public sealed record SampleContact(Guid Id, DateTimeOffset CreatedAt, DateTimeOffset? DeletedAt);
