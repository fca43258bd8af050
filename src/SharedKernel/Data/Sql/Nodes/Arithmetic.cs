using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary><c>(left operator right)</c> of numbers.</summary>
internal sealed class Arithmetic<T>(Expr left, string @operator, Expr right) : Expr, IExpr<T>
{
    internal override ColumnType Type => left.Type;

    Expr IExpr<T>.Node => this;

    internal override void Write(SqlWriter sql)
    {
        sql.Append("(");
        left.Write(sql);
        sql.Append(" ").Append(@operator).Append(" ");
        right.Write(sql);
        sql.Append(")");
    }
}
