namespace Backend.Data.Sql;

/// <summary>Brackets around conditions that are operands: comparisons do not associate, and NOT binds looser than IS.</summary>
internal static class Brackets
{
    public static void WriteOperand(SqlWriter sql, Expr operand)
    {
        if (operand is not Condition)
        {
            operand.Write(sql);
            return;
        }

        sql.Append("(");
        operand.Write(sql);
        sql.Append(")");
    }
}
