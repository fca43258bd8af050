using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Mutation;

/// <summary>A delete that does not yet say which rows: it cannot be run before <c>Where</c> or <c>All</c>.</summary>
public sealed class Delete<TRow>
    where TRow : class
{
    private readonly IStatementStart _start;

    private readonly Table<TRow> _table;

    internal Delete(IStatementStart start, Table<TRow> table)
    {
        _start = start;
        _table = table;
    }

    private DeleteStatement Statement => new(_table) { With = _start.With };

    /// <summary>
    /// <c>using</c> a table, subquery or common table expression, whose columns the conditions may use. A condition must
    /// tie it to the table.
    /// </summary>
    public DeleteUsing<TRow> Using<TSource>(ISource<TSource> source) =>
        new(_start.MaybeExecutor, _table, Statement with { Using = [source.Item] });

    /// <summary>Only rows for which all of these hold. A null condition is one that is switched off; one must remain.</summary>
    /// <exception cref="StatementException">No condition remains.</exception>
    public DeleteWhere<TRow> Where(params IEnumerable<Condition?> conditions) => new(_start.MaybeExecutor, _table, Statement with
    {
        Where = Conditions.Of(conditions, "A delete from", _table),
    });

    /// <summary>Every row of the organization.</summary>
    public DeleteWhere<TRow> All() => new(_start.MaybeExecutor, _table, Statement);
}
