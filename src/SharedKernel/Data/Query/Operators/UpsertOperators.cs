using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>What only an upsert can say.</summary>
public static class UpsertOperators
{
    /// <summary>
    /// <c>excluded.column</c>: the value that the insert would have written, beside the column itself, which is the
    /// value of the row that is there. Only within <c>do update</c>; anywhere else the statement is refused.
    /// </summary>
    public static IExpr<T> Excluded<T>(this Column<T> column) => new ExcludedColumn<T>(column);

    /// <summary>For <c>Returning</c> of an upsert: whether the row was inserted, and not there before and updated.</summary>
    public static IExpr<bool> Inserted(this Table table) => new Inserted(table);
}
