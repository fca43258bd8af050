using Backend.Data.Tenancy;

namespace Backend.Kernel.Jobs.Running;

/// <summary>One attempt that this worker holds the lease of.</summary>
internal sealed record ClaimedJob
{
    public required OrganizationId Organization { get; init; }

    public required Guid Id { get; init; }

    public required string Kind { get; init; }

    /// <summary>The arguments as JSON.</summary>
    public required string Payload { get; init; }

    public required int Attempt { get; init; }

    /// <summary>The row's own limit; null for that of its kind.</summary>
    public int? MaxAttempts { get; init; }

    /// <summary>The event that it carries.</summary>
    public Guid? MessageId { get; init; }

    public string? Traceparent { get; init; }

    public string? Tracestate { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>How long it was ready before it was claimed, by the database's clock.</summary>
    public TimeSpan Waited { get; init; }
}
