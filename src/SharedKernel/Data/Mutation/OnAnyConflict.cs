using Backend.Data.Execution;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Mutation;

/// <summary>An insert that meets a conflict with any key: which row would be updated is open, so it can only do nothing.</summary>
public sealed class OnAnyConflict<TRow>
    where TRow : class
{
    private readonly IStatementExecutor? _executor;

    private readonly Table<TRow> _table;

    private readonly InsertStatement _statement;

    internal OnAnyConflict(IStatementExecutor? executor, Table<TRow> table, InsertStatement statement)
    {
        _executor = executor;
        _table = table;
        _statement = statement;
    }

    /// <summary>The row that is there stays as it is; the row that came is neither written, counted nor returned.</summary>
    public InsertUnlessConflict<TRow> DoNothing() => new(_executor, _table, _statement with { Conflict = new ConflictClause([], null) });
}
