using Backend.Data.Execution;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>The columns of something that an outer join may leave out, and how to see that it did.</summary>
internal sealed class NullableItems
{
    private readonly Expr[] _items;

    /// <summary>A column that is NULL only when all are; -1 when every column may be NULL by itself.</summary>
    private readonly int _indicator;

    public NullableItems(ISelectable inner)
    {
        var items = new List<Expr>();
        inner.AddItems(items);
        _indicator = items.FindIndex(item => !item.Type.AllowsNull && item is not OrNullItem);
        _items = [.. items.Select(item => new OrNullItem(item))];
    }

    public void AddTo(List<Expr> items) => items.AddRange(_items);

    /// <summary>Whether the row has none; the ordinal is then moved behind its columns.</summary>
    public bool IsMissing(RowReader row, ref int ordinal)
    {
        if (_indicator >= 0 ? !row.IsNull(ordinal + _indicator) : !AreAllNull(row, ordinal))
            return false;
        ordinal += _items.Length;
        return true;
    }

    private bool AreAllNull(RowReader row, int ordinal)
    {
        for (var i = 0; i < _items.Length; i++)
        {
            if (!row.IsNull(ordinal + i))
                return false;
        }

        return true;
    }
}
