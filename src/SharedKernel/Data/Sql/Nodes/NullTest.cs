namespace Backend.Data.Sql;

/// <summary><c>operand is null</c> or <c>operand is not null</c>.</summary>
internal sealed class NullTest(Expr operand, string test) : Condition
{
    internal override void Write(SqlWriter sql)
    {
        using var _ = new NullsAllowed(sql);
        Brackets.WriteOperand(sql, operand);
        sql.Append(" ").Append(test);
    }
}
