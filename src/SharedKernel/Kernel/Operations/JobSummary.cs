using Backend.Kernel.Schema;

namespace Backend.Kernel.Operations;

/// <summary>A job in a list.</summary>
internal sealed record JobSummary(
    Guid Id,
    string Kind,
    JobState State,
    int Attempt,
    int? MaxAttempts,
    DateTimeOffset RunAt,
    DateTimeOffset CreatedAt,
    DateTimeOffset? StartedAt,
    DateTimeOffset? FinishedAt,
    string? LastError);
