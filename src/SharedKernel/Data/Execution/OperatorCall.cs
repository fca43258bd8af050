using Backend.Data.Tenancy;

namespace Backend.Data.Execution;

/// <summary>One of the functions that an operator may call across organizations. Each writes a row of audit before it does anything.</summary>
public sealed class OperatorCall
{
    private OperatorCall(string sql, params IReadOnlyList<object?> values) => (Sql, Values) = (sql, values);

    internal string Sql { get; }

    internal IReadOnlyList<object?> Values { get; }

    /// <summary>Jobs that are not completed: how many, and since when, by organization, kind and state.</summary>
    public static OperatorCall Queue() => new("select * from ops.queue()");

    /// <summary>Jobs, the youngest first, without their payloads. What is null filters nothing.</summary>
    /// <param name="organization">Of one organization.</param>
    /// <param name="kind">Of one kind.</param>
    /// <param name="state">In one state.</param>
    /// <param name="limit">How many at most; the function gives no more than 10,000.</param>
    public static OperatorCall Jobs(OrganizationId? organization, string? kind, string? state, int limit) =>
        new("select * from ops.jobs($1::uuid, $2::text, $3::text, $4)", organization?.Value, kind, state, limit);

    /// <summary>Makes a job ready again that has ended.</summary>
    public static OperatorCall Replay(OrganizationId organization, Guid job) => Change("select * from ops.replay_job($1, $2)", organization, job);

    /// <summary>Takes a waiting job back, or asks the worker of a running one to stop.</summary>
    public static OperatorCall Cancel(OrganizationId organization, Guid job) => Change("select * from ops.cancel_job($1, $2)", organization, job);

    /// <summary>Gives a waiting job up.</summary>
    public static OperatorCall Discard(OrganizationId organization, Guid job) => Change("select * from ops.discard_job($1, $2)", organization, job);

    /// <summary>Events that wait for the relay, by organization.</summary>
    public static OperatorCall OutboxLag() => new("select * from ops.outbox_lag()");

    private static OperatorCall Change(string sql, OrganizationId organization, Guid job) => new(sql, organization.Value, job);
}
