using Backend.Data.Execution;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>What a function makes of something read.</summary>
internal sealed class Mapped<T, TOut>(ISelectable<T> inner, Func<T, TOut> map) : ISelectable<TOut>
{
    void ISelectable.AddItems(List<Expr> items) => inner.AddItems(items);

    TOut ISelectable<TOut>.Read(RowReader row, ref int ordinal) => map(inner.Read(row, ref ordinal));
}
