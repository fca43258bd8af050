namespace Backend.Data.Sql;

/// <summary><c>left operator right</c> as a condition.</summary>
internal sealed class Comparison(Expr left, string @operator, Expr right) : Condition
{
    internal override void Write(SqlWriter sql)
    {
        Brackets.WriteOperand(sql, left);
        sql.Append(" ").Append(@operator).Append(" ");
        Brackets.WriteOperand(sql, right);
    }
}
