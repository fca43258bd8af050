namespace Backend.Data.Execution;

/// <summary>How a unit of work runs.</summary>
public sealed record UnitOfWorkOptions
{
    /// <summary>A read-write transaction at READ COMMITTED with the default limits.</summary>
    public static UnitOfWorkOptions ReadWrite { get; } = new();

    /// <summary>
    /// Reads only: each statement is one round trip without BEGIN and sees what is committed when it begins. The server
    /// refuses writes (25006).
    /// </summary>
    public static UnitOfWorkOptions ReadOnly { get; } = new() { IsReadOnly = true };

    /// <summary>Whether writes are refused and no transaction is held between statements. Default: false.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>What <c>statement_timeout</c> is for every statement of the unit. Default: 5 seconds.</summary>
    public TimeSpan StatementTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long the whole unit may take before its running statement is cancelled. Default: 8 seconds.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(8);
}
