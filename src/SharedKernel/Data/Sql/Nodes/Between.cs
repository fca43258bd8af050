namespace Backend.Data.Sql;

/// <summary><c>operand between low and high</c>, both included.</summary>
internal sealed class Between(Expr operand, string keyword, Expr low, Expr high) : Condition
{
    private readonly Expr _low = Operand.Beside(operand, low);

    private readonly Expr _high = Operand.Beside(operand, high);

    internal override void Write(SqlWriter sql)
    {
        Brackets.WriteOperand(sql, operand);
        sql.Append(" ").Append(keyword).Append(" ");
        Brackets.WriteOperand(sql, _low);
        sql.Append(" and ");
        Brackets.WriteOperand(sql, _high);
    }
}
