namespace Backend.Data.Sql;

/// <summary><c>left operator right</c> as a condition.</summary>
internal sealed class Comparison(Expr left, string @operator, Expr right) : Condition
{
    private readonly Expr _left = Operand.Beside(right, left);

    private readonly Expr _right = Operand.Beside(left, right);

    internal override void Write(SqlWriter sql)
    {
        WriteOperand(sql, _left);
        sql.Append(" ").Append(@operator).Append(" ");
        WriteOperand(sql, _right);
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
