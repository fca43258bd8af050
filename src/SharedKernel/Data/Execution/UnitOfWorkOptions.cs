using Backend.Data.Execution.Replicas;

namespace Backend.Data.Execution;

/// <summary>How a unit of work runs.</summary>
public sealed record UnitOfWorkOptions
{
    /// <summary>
    /// How long after its deadline, or after its caller has given up, a unit still waits for the server to end a statement: then
    /// its caller is answered, and its connection is abandoned. 1 second: a server that is well answers a cancellation in
    /// milliseconds, and the unit's 8 seconds and this one stay below the 10 of a request.
    /// </summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    /// <summary>A read-write transaction at READ COMMITTED with the default limits.</summary>
    public static UnitOfWorkOptions ReadWrite { get; } = new();

    /// <summary>
    /// Reads only: each statement is one round trip without BEGIN and sees what is committed when it begins. The server
    /// refuses writes (25006).
    /// </summary>
    public static UnitOfWorkOptions ReadOnly { get; } = new() { IsReadOnly = true };

    /// <summary>
    /// A single write: what is queued and one statement go out in one batch, which is a transaction of its own and has
    /// committed when it answers. One round trip instead of two. See <see cref="IsAutoCommit"/> for what that gives up.
    /// </summary>
    public static UnitOfWorkOptions AutoCommit { get; } = new() { IsAutoCommit = true };

    /// <summary>Whether writes are refused and no transaction is held between statements. Default: false.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>
    /// Whether the unit's first batch commits by itself. What the work does after it cannot undo it: a second statement
    /// throws, and so do <c>RunNestedAsync</c> and a queued write with an expected number of rows. Without meaning for a
    /// read-only unit. Default: false.
    /// </summary>
    public bool IsAutoCommit { get; init; }

    /// <summary>
    /// Whether a standby may answer, and what it has to show for that. For read-only units. Default: null, the primary answers.
    /// </summary>
    public ReplicaRead? Replica { get; init; }

    /// <summary>What <c>statement_timeout</c> is for every statement of the unit. Default: 5 seconds.</summary>
    public TimeSpan StatementTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long the whole unit may take before its running statement is cancelled. Default: 8 seconds.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(8);

    /// <summary>
    /// What the unit is counted under in metrics, such as <c>orders.PlaceOrder</c>: one of the few names that the code
    /// knows, never a value. Default: null, counted under <c>other</c>.
    /// </summary>
    public string? Kind { get; init; }
}
