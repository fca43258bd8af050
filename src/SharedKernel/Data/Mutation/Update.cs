using Backend.Data.Execution;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Mutation;

/// <summary>An update that does not yet say which rows: it cannot be run before <c>Where</c> or <c>All</c>.</summary>
public sealed class Update<TRow, TPatch>
    where TRow : class
{
    private readonly IStatementExecutor _executor;

    private readonly Table<TRow> _table;

    private readonly IReadOnlyList<ColumnValue<TPatch>> _patch;

    private readonly UpdateStatement _statement;

    internal Update(IStatementExecutor executor, Table<TRow> table, IReadOnlyList<ColumnValue<TPatch>> patch)
        : this(executor, table, patch, new UpdateStatement(table))
    {
    }

    private Update(IStatementExecutor executor, Table<TRow> table, IReadOnlyList<ColumnValue<TPatch>> patch, UpdateStatement statement)
    {
        _executor = executor;
        _table = table;
        _patch = patch;
        _statement = statement;
    }

    /// <summary>Sets the columns that the patch has set.</summary>
    public Update<TRow, TPatch> Set(TPatch patch) => With(
        [.. _patch.Where(value => value.IsSet(patch)).Select(value => new Assignment(value.Column, sql => value.Write(sql, patch)))]);

    /// <summary>Sets a column to a value.</summary>
    public Update<TRow, TPatch> Set<T>(Column<T> column, T value) =>
        With([new Assignment(column, sql => sql.Parameter(column.ValueType, value))]);

    /// <summary>Sets a column to what the server computes, such as <c>Stock.Minus(3)</c>.</summary>
    public Update<TRow, TPatch> Set<T>(Column<T> column, IExpr<T> value) =>
        With([new Assignment(column, value.Node.Write)]);

    /// <summary>Only rows for which all of these hold. A null condition is one that is switched off; one must remain.</summary>
    /// <exception cref="StatementException">Nothing is set, or no condition remains.</exception>
    public UpdateWhere<TRow> Where(params IEnumerable<Condition?> conditions)
    {
        Condition[] where = [.. conditions.OfType<Condition>()];
        if (where.Length == 0)
            throw new StatementException($"An update of {_table.QualifiedName} without a condition is written All().");
        return new UpdateWhere<TRow>(_executor, _table, Checked() with { Where = where });
    }

    /// <summary>Every row of the organization.</summary>
    /// <exception cref="StatementException">Nothing is set.</exception>
    public UpdateWhere<TRow> All() => new(_executor, _table, Checked());

    private UpdateStatement Checked() => _statement.Set.Count > 0
        ? _statement
        : throw new StatementException($"An update of {_table.QualifiedName} sets nothing.");

    private Update<TRow, TPatch> With(IReadOnlyList<Assignment> added) =>
        new(_executor, _table, _patch, _statement with { Set = [.. _statement.Set, .. added] });
}
