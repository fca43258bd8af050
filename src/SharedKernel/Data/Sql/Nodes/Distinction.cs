namespace Backend.Data.Sql;

/// <summary><c>left is distinct from right</c> and its negation, for which NULL is a value like any other.</summary>
internal sealed class Distinction(Expr left, string keyword, Expr right) : Condition
{
    internal override void Write(SqlWriter sql)
    {
        using var _ = new NullsAllowed(sql);
        Brackets.WriteOperand(sql, left);
        sql.Append(" ").Append(keyword).Append(" ");
        Brackets.WriteOperand(sql, right);
    }
}
