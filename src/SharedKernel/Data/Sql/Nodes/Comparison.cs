namespace Backend.Data.Sql;

/// <summary><c>left operator right</c> as a condition.</summary>
internal sealed class Comparison(Expr left, string @operator, Expr right) : Condition
{
    internal override void Write(SqlWriter sql)
    {
        left.Write(sql);
        sql.Append(" ").Append(@operator).Append(" ");
        right.Write(sql);
    }
}
