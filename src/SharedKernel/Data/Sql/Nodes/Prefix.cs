using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary><c>(operator operand)</c>.</summary>
internal sealed class Prefix<T>(ColumnType<T> type, string @operator, Expr operand) : Expr<T>
{
    internal override ColumnType<T> ValueType => type;

    internal override void Write(SqlWriter sql)
    {
        sql.Append("(").Append(@operator).Append(" ");
        operand.Write(sql);
        sql.Append(")");
    }
}
