namespace Backend.Data.Sql;

/// <summary>One term of ORDER BY. Made by <c>Asc()</c> and <c>Desc()</c>.</summary>
public sealed class OrderTerm
{
    internal OrderTerm(Expr expression, bool descending, NullsPosition? nulls = null)
    {
        Expression = expression;
        Descending = descending;
        Nulls = nulls;
    }

    internal Expr Expression { get; }

    internal bool Descending { get; }

    /// <summary>Null for the server's own: last when ascending, first when descending.</summary>
    internal NullsPosition? Nulls { get; }

    /// <summary>NULL before all values.</summary>
    public OrderTerm NullsFirst() => new(Expression, Descending, NullsPosition.First);

    /// <summary>NULL after all values.</summary>
    public OrderTerm NullsLast() => new(Expression, Descending, NullsPosition.Last);
}

/// <summary>Where NULL stands in an order.</summary>
internal enum NullsPosition
{
    First,
    Last,
}
