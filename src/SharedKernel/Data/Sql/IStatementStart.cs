using Backend.Data.Execution;

namespace Backend.Data.Sql;

/// <summary>What a statement may begin from: a unit of work, or a WITH.</summary>
public interface IStatementStart
{
    /// <summary>Null for a statement that is only part of another.</summary>
    internal IStatementExecutor? MaybeExecutor { get; }

    /// <summary>The common table expressions before the statement.</summary>
    internal IReadOnlyList<Cte> With { get; }
}
