using Backend.Data.Tenancy;

namespace Backend.Kernel.Jobs;

/// <summary>Which job a handler works on. Not thread-safe.</summary>
public sealed class JobContext
{
    internal JobContext(OrganizationId organization, Guid id, string kind, int attempt, int maxAttempts, DateTimeOffset createdAt)
    {
        Organization = organization;
        Id = id;
        Kind = kind;
        Attempt = attempt;
        MaxAttempts = maxAttempts;
        CreatedAt = createdAt;
    }

    /// <summary>The organization that the job belongs to.</summary>
    public OrganizationId Organization { get; }

    /// <summary>The job's id.</summary>
    public Guid Id { get; }

    /// <summary>The job's kind, such as <c>orders.expire_unpaid</c>.</summary>
    public string Kind { get; }

    /// <summary>The number of this attempt, from 1. A snooze and a hand-back at shutdown do not count.</summary>
    public int Attempt { get; }

    /// <summary>After so many failed attempts the job is discarded.</summary>
    public int MaxAttempts { get; }

    /// <summary>When it was enqueued, by the database's clock.</summary>
    public DateTimeOffset CreatedAt { get; }

    internal TimeSpan? SnoozedFor { get; private set; }

    internal string? DiscardReason { get; private set; }

    /// <summary>Puts the job off. What the handler wrote is committed; the attempt does not count.</summary>
    /// <param name="delay">How long, at least a second.</param>
    /// <exception cref="ArgumentOutOfRangeException">The delay is under a second.</exception>
    public void Snooze(TimeSpan delay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.FromSeconds(1));
        SnoozedFor = delay;
    }

    /// <summary>Gives the job up for good: no further attempt. What the handler wrote is committed.</summary>
    /// <param name="reason">One sentence for an operator, without values of rows.</param>
    public void Discard(string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        DiscardReason = reason;
    }
}
