using Backend.Data.Schema.Types;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>An aggregate: one value of many rows. Over a window, it leaves the rows as they are.</summary>
public sealed class Aggregate<T> : Expr, IExpr<T>
{
    private readonly AggregateCall _call;

    private readonly ColumnType<T> _type;

    internal Aggregate(ColumnType<T> type, AggregateCall call)
    {
        _type = type;
        _call = call;
    }

    Expr IExpr.Node => this;

    internal override ColumnType Type => _type;

    /// <summary>Each value once.</summary>
    public Aggregate<T> Distinct() => new(_type, _call with { IsDistinct = true });

    /// <summary>The values in an order, for aggregates whose answer depends on it.</summary>
    public Aggregate<T> OrderBy(params IReadOnlyList<OrderTerm> terms) => new(_type, _call with { OrderBy = terms });

    /// <summary>Only rows for which all of these hold (<c>filter (where …)</c>). A null condition is one that is switched off.</summary>
    public Aggregate<T> Filter(params IEnumerable<Condition?> conditions) =>
        new(_type, _call with { Filter = [.. _call.Filter, .. conditions.OfType<Condition>()] });

    /// <summary>Over the rows of a window, for each row of the select.</summary>
    public IExpr<T> Over(Window window) => new Aggregate<T>(_type, _call with { Window = window });

    void ISelectable.AddItems(List<Expr> items) => items.Add(this);

    T ISelectable<T>.Read(Execution.RowReader row, ref int ordinal) => row.Get(_type, ordinal++);

    internal override void Write(SqlWriter sql) => _call.Write(sql);
}
