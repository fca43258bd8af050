using Backend.Data.Schema;
using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary>An UPDATE that gives each row values of its own, which are sent as one array a column.</summary>
internal sealed record UpdateManyStatement<TItem>(Table Table, IReadOnlyList<TItem> Items)
{
    /// <summary>What is sent of each item; the position is the column's number in <c>rows</c>.</summary>
    public IReadOnlyList<ColumnValue<TItem>> Values { get; init; } = [];

    /// <summary>How many of <see cref="Values"/>, from the first, are the key that finds the row.</summary>
    public int KeyLength { get; init; }

    public IReadOnlyList<Assignment> Set { get; init; } = [];

    public IReadOnlyList<Condition> Where { get; init; } = [];

    public int ChunkSize { get; init; } = RowChunks.DefaultSize;

    /// <summary>Whether an item whose row is not there, or does not meet the conditions, is passed over.</summary>
    public bool AllowsMissing { get; init; }

    public UpdateManyStatement<TItem> WithKey<T>(Column<T> column, Func<TItem, T> value) =>
        With(column, value, out _) with { KeyLength = KeyLength + 1 };

    /// <summary>Sends a column more, which <paramref name="expression"/> then reads.</summary>
    public UpdateManyStatement<TItem> With<T>(Column<T> column, Func<TItem, T> value, out IExpr<T> expression)
    {
        expression = new RowsColumn<T>(Values.Count, column.ValueType);
        return this with { Values = [.. Values, ColumnValue.Of<TItem, T>(column, item => value(item))] };
    }

    /// <summary>Refuses what can be known to fail before anything is sent.</summary>
    public void Check()
    {
        var key = new Column[KeyLength];
        for (var i = 0; i < key.Length; i++)
            key[i] = Values[i].Column;
        if (!ConflictTarget.IsKey(Table, key))
            throw new StatementException($"{Table.QualifiedName} has no unique key over {string.Join(", ", key.Select(column => column.Name))}, so an item might update several rows.");
        DistinctKeys.Check(Table, key, Values, Items);
    }
}
