namespace Backend.Kernel.Operations.GetOutbox;

/// <summary>How far the relay is behind for one organization.</summary>
/// <param name="Waiting">Events that no handler has heard of yet.</param>
/// <param name="OldestWaitingSeconds">How long the oldest of them has waited.</param>
/// <param name="Data">The latest events, the newest first, without what they say.</param>
internal sealed record OutboxReport(long Waiting, double? OldestWaitingSeconds, IReadOnlyList<OutboxEntry> Data);

/// <summary>One event, without what it says.</summary>
internal sealed record OutboxEntry(Guid Id, string Kind, Guid AggregateId, long Position, DateTimeOffset CreatedAt, DateTimeOffset? RelayedAt);
