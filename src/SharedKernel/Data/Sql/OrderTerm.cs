namespace Backend.Data.Sql;

/// <summary>One term of ORDER BY. Made by <c>Asc()</c> and <c>Desc()</c>.</summary>
public sealed class OrderTerm
{
    internal OrderTerm(Expr expression, bool descending)
    {
        Expression = expression;
        Descending = descending;
    }

    internal Expr Expression { get; }

    internal bool Descending { get; }
}
