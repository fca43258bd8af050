using Backend.Data.Execution;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Relational;

/// <summary>A nested read of one table so far.</summary>
public sealed class Find<TRow> : FindBase<TRow>
    where TRow : class
{
    private readonly Table<TRow> _table;

    internal Find(Table<TRow> table, IStatementExecutor? executor = null)
        : this(table, new FindPlan(new SelectStatement(table)), executor)
    {
    }

    private Find(Table<TRow> table, FindPlan plan, IStatementExecutor? executor)
        : base(plan, executor) => _table = table;

    /// <summary>Reads the relation too.</summary>
    public Find<TRow, T1> With<T1>(Relation<TRow, T1> relation) => new(this, relation, FindSteps.With(Plan, relation.Plan), MaybeExecutor);

    /// <summary>All of these hold, beside those given before. A null condition is one that is switched off.</summary>
    public Find<TRow> Where(params IEnumerable<Condition?> conditions) => new(_table, FindSteps.Where(Plan, conditions), MaybeExecutor);

    /// <summary>The order; the last given counts.</summary>
    public Find<TRow> OrderBy(params IReadOnlyList<OrderTerm> terms) => new(_table, FindSteps.OrderBy(Plan, terms), MaybeExecutor);

    internal override TRow Read(RowReader reader, ref int ordinal)
    {
        var row = _table.ReadRow(reader, ordinal);
        ordinal += _table.AllColumns.Count;
        return row;
    }
}
