namespace Backend.Data.Sql;

/// <summary><c>left is distinct from right</c> and its negation, for which NULL is a value like any other.</summary>
internal sealed class Distinction(Expr left, string keyword, Expr right) : Condition
{
    private readonly Comparison _comparison = new(left, keyword, right);

    internal override void Write(SqlWriter sql)
    {
        using var _ = new NullsAllowed(sql);
        _comparison.Write(sql);
    }
}
