using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary><c>rows.cN</c>: a column of the rows that were sent as arrays.</summary>
internal sealed class RowsColumn<T>(int index, ColumnType<T> type) : Expr<T>
{
    internal override ColumnType<T> ValueType => type;

    internal override void Write(SqlWriter sql) => RowsColumn.Write(sql, index, type);
}

/// <inheritdoc cref="RowsColumn{T}"/>
internal static class RowsColumn
{
    /// <summary>In the type of the table's column: arrays and enums, for two, travel as text.</summary>
    public static void Write(SqlWriter sql, int index, ColumnType type)
    {
        sql.Append("rows.c").Append(index);
        if (type.UnnestName != type.CastName)
            sql.Append("::").Append(type.CastName);
    }
}
