using Backend.Data.Schema;

namespace Backend.Data.Sql;

/// <summary>An UPDATE that gives each row values of its own, which are sent as one array a column.</summary>
internal sealed record UpdateManyStatement<TItem>(Table Table, IReadOnlyList<TItem> Rows) : WriteNode(Table)
{
    /// <summary>What is sent of each item; the position is the column's number in <c>rows</c>.</summary>
    public IReadOnlyList<ColumnValue<TItem>> Values { get; init; } = [];

    /// <summary>How many of <see cref="Values"/>, from the first, are the key that finds the row.</summary>
    public int KeyLength { get; init; }

    public IReadOnlyList<Assignment> Set { get; init; } = [];

    public IReadOnlyList<Condition> Where { get; init; } = [];

    /// <summary>The most rows of one statement.</summary>
    public int ChunkSize { get; init; } = RowChunks.DefaultSize;

    /// <summary>Whether an item whose row is not there, or does not meet the conditions, is passed over.</summary>
    public bool AllowsMissing { get; init; }

    public override StatementName Name => new("UPDATE", Table.QualifiedName);

    public override int Chunks => RowChunks.Count(Rows.Count, ChunkSize);

    public override int? RowsOf(int chunk) => RowChunks.At(chunk, Rows.Count, ChunkSize).Length;

    public override int? ExpectedOf(int chunk) => AllowsMissing ? null : RowsOf(chunk);

    public UpdateManyStatement<TItem> WithKey<T>(Column<T> column, Func<TItem, T> value)
    {
        var sent = Sending(column, value, out var expression);
        return sent with { KeyLength = KeyLength + 1, Where = [.. Where, new Comparison(column, "=", expression.Node)] };
    }

    /// <summary>Sends a column more, which the expression then reads.</summary>
    public UpdateManyStatement<TItem> Sending<T>(Column<T> column, Func<TItem, T> value, out IExpr<T> expression)
    {
        expression = new RowsColumn<T>(Values.Count, column.ValueType);
        return this with { Values = [.. Values, ColumnValue.Of<TItem, T>(column, item => value(item))] };
    }

    protected override void Check()
    {
        var key = new Column[KeyLength];
        for (var i = 0; i < key.Length; i++)
            key[i] = Values[i].Column;
        if (!ConflictTarget.IsKey(Table, key))
            throw new StatementException($"{Table.QualifiedName} has no unique key over {string.Join(", ", key.Select(column => column.Name))}, so an item might update several rows.");
        DistinctKeys.Check(Table, key, Values, Rows);
    }

    protected override void Write(SqlWriter sql, int chunk, OutputForm form)
    {
        var (start, length) = RowChunks.At(chunk, Rows.Count, ChunkSize);
        new UpdateStatement(Table)
        {
            Set = Set,
            From = [new RowsSource<TItem>(Values, Rows, start, length)],
            Where = Where,
            Returned = Returned,
        }.Write(sql, form);
    }
}
