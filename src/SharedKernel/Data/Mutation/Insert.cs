using Backend.Data.Execution;
using Backend.Data.Schema;

namespace Backend.Data.Mutation;

/// <summary>An insert that has no rows yet.</summary>
public sealed class Insert<TRow, TNew, TPatch>
    where TRow : class
{
    private readonly IStatementExecutor _executor;

    private readonly IWritableTable<TRow, TNew, TPatch> _table;

    internal Insert(IStatementExecutor executor, IWritableTable<TRow, TNew, TPatch> table)
    {
        _executor = executor;
        _table = table;
    }

    /// <summary>One row; columns left unset get their default.</summary>
    public InsertValues<TRow, TNew> Values(TNew row) => new(_executor, _table.Table, _table.NewValues, [row]);

    /// <summary>
    /// Many rows in one statement by <c>unnest</c>: one plan and one array parameter a column, however many rows.
    /// </summary>
    /// <exception cref="Sql.StatementException">There are none, or some rows set a column whose default only the server knows and others do not.</exception>
    public InsertValues<TRow, TNew> Values(IReadOnlyList<TNew> rows) => new(_executor, _table.Table, _table.NewValues, rows);
}
