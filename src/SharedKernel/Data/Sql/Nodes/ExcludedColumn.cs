using Backend.Data.Schema;
using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary><c>excluded.column</c> within DO UPDATE: the value that the insert would have written.</summary>
internal sealed class ExcludedColumn<T>(Column<T> column) : Expr<T>
{
    internal override ColumnType<T> ValueType => column.ValueType;

    internal override void Write(SqlWriter sql) => sql.Excluded(column);
}
