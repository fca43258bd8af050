using Backend.Data.Schema;

namespace Backend.Data.Sql;

/// <summary><c>column = $n</c>.</summary>
internal sealed class ValueAssignment<T>(Column<T> column, T value) : Assignment(column)
{
    public override void WriteValue(SqlWriter sql) => sql.Parameter(column.ValueType, value);
}
