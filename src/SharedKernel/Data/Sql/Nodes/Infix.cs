using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary><c>(left operator right)</c>: arithmetic, and every other infix operator that has a value.</summary>
internal sealed class Infix<T>(ColumnType<T> type, Expr left, string @operator, Expr right) : Expr<T>
{
    private readonly Expr _right = Operand.Beside(left, right);

    internal override ColumnType<T> ValueType => type;

    internal override void Write(SqlWriter sql)
    {
        sql.Append("(");
        left.Write(sql);
        sql.Append(" ").Append(@operator).Append(" ");
        _right.Write(sql);
        sql.Append(")");
    }
}
