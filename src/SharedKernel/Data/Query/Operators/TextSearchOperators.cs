using Backend.Data.Sql;
using NpgsqlTypes;

namespace Backend.Data.Query;

/// <summary>Full-text search over <c>tsvector</c>; the queries are made by <see cref="Functions.WebSearchToTsQuery"/> and its kind.</summary>
public static class TextSearchOperators
{
    /// <summary><c>@@</c>: the words match the query. A GIN index finds it.</summary>
    public static Condition Matches(this IExpr<NpgsqlTsVector?> vector, IExpr<NpgsqlTsQuery> query) =>
        new Comparison(vector.Node, "@@", query.Node);

    /// <summary><c>&amp;&amp;</c>: both queries.</summary>
    public static IExpr<NpgsqlTsQuery> And(this IExpr<NpgsqlTsQuery> left, IExpr<NpgsqlTsQuery> right) =>
        new Infix<NpgsqlTsQuery>(TextSearchTypes.Query, left.Node, "&&", right.Node);

    /// <summary><c>||</c>: either query.</summary>
    public static IExpr<NpgsqlTsQuery> Or(this IExpr<NpgsqlTsQuery> left, IExpr<NpgsqlTsQuery> right) =>
        new Infix<NpgsqlTsQuery>(TextSearchTypes.Query, left.Node, "||", right.Node);
}
