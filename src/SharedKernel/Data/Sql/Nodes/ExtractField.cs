using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary><c>extract(field from source)</c>.</summary>
internal sealed class ExtractField<T>(ColumnType<T> type, string field, Expr source) : Expr<T>
{
    internal override ColumnType<T> ValueType => type;

    internal override void Write(SqlWriter sql)
    {
        sql.Append("extract(").Append(field).Append(" from ");
        source.Write(sql);
        sql.Append(")");
    }
}
