using Backend.Data.Execution;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Mutation;

/// <summary>A delete that does not yet say which rows: it cannot be run before <c>Where</c> or <c>All</c>.</summary>
public sealed class Delete<TRow>
    where TRow : class
{
    private readonly IStatementExecutor _executor;

    private readonly Table<TRow> _table;

    internal Delete(IStatementExecutor executor, Table<TRow> table)
    {
        _executor = executor;
        _table = table;
    }

    /// <summary>Only rows for which all of these hold. A null condition is one that is switched off; one must remain.</summary>
    /// <exception cref="StatementException">No condition remains.</exception>
    public DeleteWhere<TRow> Where(params IEnumerable<Condition?> conditions)
    {
        Condition[] where = [.. conditions.OfType<Condition>()];
        if (where.Length == 0)
            throw new StatementException($"A delete from {_table.QualifiedName} without a condition is written All().");
        return new DeleteWhere<TRow>(_executor, _table, where);
    }

    /// <summary>Every row of the organization.</summary>
    public DeleteWhere<TRow> All() => new(_executor, _table, []);
}
