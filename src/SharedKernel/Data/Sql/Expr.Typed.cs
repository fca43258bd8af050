using Backend.Data.Execution;
using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary>A node whose value is read as <typeparamref name="T"/>.</summary>
internal abstract class Expr<T> : Expr, IExpr<T>
{
    Expr IExpr.Node => this;

    internal sealed override ColumnType Type => ValueType;

    internal abstract ColumnType<T> ValueType { get; }

    void ISelectable.AddItems(List<Expr> items) => items.Add(this);

    T ISelectable<T>.Read(RowReader row, ref int ordinal) => row.Get(ValueType, ordinal++);
}
