namespace Backend.Data.Sql;

/// <summary><c>left operator right</c> as a condition.</summary>
internal sealed class Comparison(Expr left, string @operator, Expr right) : Condition
{
    internal override void Write(SqlWriter sql)
    {
        WriteOperand(sql, left);
        sql.Append(" ").Append(@operator).Append(" ");
        WriteOperand(sql, right);
    }

    // Comparisons do not associate: a = b = c is no SQL.
    private static void WriteOperand(SqlWriter sql, Expr operand)
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
