using Backend.Data.Query;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Mutation;

/// <summary>An insert that has no rows yet.</summary>
public sealed class Insert<TRow, TNew, TPatch>
    where TRow : class
{
    private readonly IStatementStart _start;

    private readonly IWritableTable<TRow, TNew, TPatch> _table;

    private readonly bool _overridesSystemValue;

    internal Insert(IStatementStart start, IWritableTable<TRow, TNew, TPatch> table, bool overridesSystemValue = false)
    {
        _start = start;
        _table = table;
        _overridesSystemValue = overridesSystemValue;
    }

    /// <summary>
    /// <c>overriding system value</c>: values of columns that are <c>generated always as identity</c> are written instead of
    /// refused, as when rows are copied from elsewhere. The sequence does not learn of them.
    /// </summary>
    public Insert<TRow, TNew, TPatch> OverridingSystemValue() => new(_start, _table, overridesSystemValue: true);

    /// <summary>One row; columns left unset get their default.</summary>
    public InsertValues<TRow, TNew> Values(TNew row) => With([row]);

    /// <summary>
    /// Many rows by <c>unnest</c>: one plan and one array parameter a column, however many rows. More than 10,000 are sent
    /// as several statements, one after the other in the unit's transaction.
    /// </summary>
    /// <exception cref="StatementException">There are none, or some rows set a column whose default only the server knows and others do not.</exception>
    public InsertValues<TRow, TNew> Values(IReadOnlyList<TNew> rows) => With(rows);

    /// <summary>
    /// What a select finds, whose FROM, WHERE and the rest are kept while its select list is what <c>Set</c> then says. The
    /// organization is written by the compiler and cannot be one of the columns. Other kinds of queries are selected from
    /// by <c>AsSubquery</c>.
    /// </summary>
    public InsertSelect<TRow> Select<TSource>(Select<TSource> select) => new(
        _start.MaybeExecutor,
        _table.Table,
        new InsertSelectStatement(_table.Table, select.Select with { With = [] })
        {
            With = [.. _start.With, .. select.Select.With],
            OverridesSystemValue = _overridesSystemValue,
        });

    private InsertValues<TRow, TNew> With(IReadOnlyList<TNew> rows)
    {
        if (rows.Count == 0)
            throw new StatementException($"An insert into {_table.Table.QualifiedName} needs at least one row.");
        return new(_start.MaybeExecutor, _table.Table, new InsertRowsStatement<TNew>(_table.Table, _table.NewValues, rows)
        {
            With = _start.With,
            OverridesSystemValue = _overridesSystemValue,
        });
    }
}
