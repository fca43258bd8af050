namespace Backend.Data.Sql;

/// <summary><c>left operator right</c> as a condition.</summary>
internal sealed class Comparison(Expr left, string @operator, Expr right) : Condition
{
    private readonly Expr _left = Operand.Beside(right, left);

    private readonly Expr _right = Operand.Beside(left, right);

    internal override void Write(SqlWriter sql)
    {
        Brackets.WriteOperand(sql, _left);
        sql.Append(" ").Append(@operator).Append(" ");
        Brackets.WriteOperand(sql, _right);
    }
}
