using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>Names of expressions.</summary>
public static class AliasOperators
{
    /// <summary>
    /// The expression under a name, by which subqueries and common table expressions are read. A condition is read as
    /// WHERE would take it: unknown is false.
    /// </summary>
    /// <exception cref="ArgumentException">The name is no identifier, or a reserved word.</exception>
    public static Aliased<T> As<T>(this IExpr<T> expression, string name) =>
        new(expression.Node is Condition condition ? new BooleanTest(condition, "is true") : expression.Node, name);
}
