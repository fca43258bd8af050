using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary><c>expression::type</c>.</summary>
internal sealed class CastTo<T>(ColumnType<T> type, Expr inner) : Expr<T>
{
    internal override ColumnType<T> ValueType => type;

    internal override void Write(SqlWriter sql)
    {
        sql.Append("(");
        inner.Write(sql);
        sql.Append(")::").Append(type.CastName);
    }
}
