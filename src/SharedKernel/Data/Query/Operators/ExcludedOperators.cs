using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>What an upsert can say of the row that came in vain.</summary>
public static class ExcludedOperators
{
    /// <summary>
    /// <c>excluded.column</c>: the value that the insert would have written, beside the column itself, which is the
    /// value of the row that is there. Only within <c>do update</c>; anywhere else the statement is refused.
    /// </summary>
    public static IExpr<T> Excluded<T>(this Column<T> column) => new ExcludedColumn<T>(column);
}
