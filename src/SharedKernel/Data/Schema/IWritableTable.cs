namespace Backend.Data.Schema;

/// <summary>What the generator adds to a table that its module may write.</summary>
/// <typeparam name="TRow">The row as read.</typeparam>
/// <typeparam name="TNew">The row as inserted.</typeparam>
/// <typeparam name="TPatch">The columns an update may set.</typeparam>
public interface IWritableTable<TRow, TNew, TPatch>
{
    /// <summary>The columns of an insert, with how to read each from <typeparamref name="TNew"/>.</summary>
    IReadOnlyList<ColumnValue<TNew>> NewValues { get; }

    /// <summary>The columns of an update, with how to read each from <typeparamref name="TPatch"/>.</summary>
    IReadOnlyList<ColumnValue<TPatch>> PatchValues { get; }

    /// <summary>The table itself.</summary>
    internal Table<TRow> Table => (Table<TRow>)this;
}
