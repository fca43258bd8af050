using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>Subqueries as operands. They may use the columns of the statement around them.</summary>
public static class SubqueryOperators
{
    /// <summary><c>in (select …)</c>.</summary>
    public static Condition In<T>(this IExpr<T> left, Query<T> query) => new InQuery(left.Node, query.Node);

    /// <summary><c>not (… in (select …))</c>. Unknown, and so no row, when the query answers a NULL: <c>NotExists</c> has no such trap.</summary>
    public static Condition NotIn<T>(this IExpr<T> left, Query<T> query) => !new InQuery(left.Node, query.Node);
}
