using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary><c>(operand)::type</c>, for an operand whose own type says too little to choose the operator.</summary>
internal sealed class CastOperand(Expr inner, string type) : Expr
{
    internal override ColumnType Type => inner.Type;

    internal override void Write(SqlWriter sql)
    {
        sql.Append("(");
        inner.Write(sql);
        sql.Append(")::").Append(type);
    }
}
