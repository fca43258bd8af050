namespace Backend.Data.Sql;

/// <summary><c>operand is true</c> and its kind: never unknown.</summary>
internal sealed class BooleanTest(Expr operand, string test) : Condition
{
    internal override void Write(SqlWriter sql)
    {
        using var _ = new NullsAllowed(sql);
        Brackets.WriteOperand(sql, operand);
        sql.Append(" ").Append(test);
    }
}
