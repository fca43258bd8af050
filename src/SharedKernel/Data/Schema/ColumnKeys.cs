using Backend.Data.Schema.Definition;

namespace Backend.Data.Schema;

/// <summary>Keys of one column. On a tenant table each begins with <c>organization_id</c>.</summary>
public static class ColumnKeys
{
    /// <summary>Part of the primary key, in the order of the declarations.</summary>
    public static Column<T> PrimaryKey<T>(this Column<T> column) => column.With(column.Traits with { IsPrimaryKey = true });

    /// <summary>No two rows of one organization have the same value. Any number of rows may have NULL.</summary>
    public static Column<T> Unique<T>(this Column<T> column) =>
        column.With(column.Traits with { Key = new ColumnKey(NullsNotDistinct: false) });

    /// <summary>No two rows of one organization have the same value, nor NULL.</summary>
    public static Column<T> UniqueNullsNotDistinct<T>(this Column<T> column) =>
        column.With(column.Traits with { Key = new ColumnKey(NullsNotDistinct: true) });

    /// <summary>
    /// The column names a row of another table, or of its own. Between tenant tables the key is
    /// (<c>organization_id</c>, column), so a row of another organization cannot even be referenced.
    /// </summary>
    /// <param name="column">The referencing column; index it, or deletes of the target scan this table.</param>
    /// <param name="target">The referenced column, such as <c>() => Tables.Orders.Id</c>. A function, because tables may reference each other.</param>
    /// <param name="onDelete">What becomes of this row when the target is deleted.</param>
    /// <param name="onUpdate">What becomes of it when the target's key changes.</param>
    public static Column<T> References<T>(
        this Column<T> column, Func<Column> target, OnDelete onDelete = OnDelete.NoAction, OnUpdate onUpdate = OnUpdate.NoAction) =>
        column.With(column.Traits with { Reference = new ColumnReference(target, onDelete, onUpdate) });
}
