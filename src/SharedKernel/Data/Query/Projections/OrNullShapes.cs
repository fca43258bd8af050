using Backend.Data.Execution;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>A row that an outer join may leave out: null as a whole.</summary>
internal sealed class OrNullReference<T>(ISelectable<T> inner) : ISelectable<T?>
    where T : class
{
    private readonly NullableItems _items = new(inner);

    void ISelectable.AddItems(List<Expr> items) => _items.AddTo(items);

    T? ISelectable<T?>.Read(RowReader row, ref int ordinal) => _items.IsMissing(row, ref ordinal) ? null : inner.Read(row, ref ordinal);
}

/// <summary>A tuple that an outer join may leave out: null as a whole.</summary>
internal sealed class OrNullValue<T>(ISelectable<T> inner) : ISelectable<T?>
    where T : struct
{
    private readonly NullableItems _items = new(inner);

    void ISelectable.AddItems(List<Expr> items) => _items.AddTo(items);

    T? ISelectable<T?>.Read(RowReader row, ref int ordinal) => _items.IsMissing(row, ref ordinal) ? null : inner.Read(row, ref ordinal);
}
