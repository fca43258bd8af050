using Backend.Data.Sql;

namespace Backend.Data.Query;

public static partial class Functions
{
    /// <summary><c>any (select …)</c>: the comparison holds for one row or more. The query may use the outer statement's columns.</summary>
    /// <exception cref="StatementException">The query selects more than one column.</exception>
    public static Quantified<T> Any<T>(Query<T> query) => new(new QueryQuantifier("any", Single(query.Node)));

    /// <summary><c>any(array)</c>: the comparison holds for one element or more.</summary>
    public static Quantified<T> Any<T>(IExpr<T[]?> array) => new(new ArrayQuantifier("any", array.Node));

    /// <summary><c>all (select …)</c>: the comparison holds for every row, or there is none.</summary>
    /// <exception cref="StatementException">The query selects more than one column.</exception>
    public static Quantified<T> All<T>(Query<T> query) => new(new QueryQuantifier("all", Single(query.Node)));

    /// <summary><c>all(array)</c>: the comparison holds for every element, or there is none.</summary>
    public static Quantified<T> All<T>(IExpr<T[]?> array) => new(new ArrayQuantifier("all", array.Node));

    internal static QueryNode Single(QueryNode query) => query.Items.Count == 1
        ? query
        : throw new StatementException($"A query that is a value selects one expression, not {query.Items.Count}.");
}
