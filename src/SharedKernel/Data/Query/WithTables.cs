using Backend.Data.Execution;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>A WITH that waits for its statement.</summary>
public sealed class WithTables : IStatementStart
{
    private readonly IStatementExecutor? _executor;

    private readonly IReadOnlyList<Cte> _tables;

    internal WithTables(IStatementExecutor? executor, IReadOnlyList<Cte> tables)
    {
        _executor = executor;
        _tables = tables;
    }

    IStatementExecutor? IStatementStart.MaybeExecutor => _executor;

    IReadOnlyList<Cte> IStatementStart.With => _tables;
}
