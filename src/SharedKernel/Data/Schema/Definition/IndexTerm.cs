using Backend.Data.Sql;

namespace Backend.Data.Schema.Definition;

/// <summary>One term of an index: a column or expression with its direction and operator class.</summary>
public sealed class IndexTerm
{
    internal IndexTerm(OrderTerm order, string? operatorClass) => (Order, OperatorClass) = (order, operatorClass);

    internal OrderTerm Order { get; }

    internal string? OperatorClass { get; }

    /// <summary>A column, ascending.</summary>
    public static implicit operator IndexTerm(Column column) => new(new OrderTerm(column, descending: false), null);

    /// <summary>A column or expression with its direction.</summary>
    public static implicit operator IndexTerm(OrderTerm order) => new(order, null);
}

/// <summary>Makes terms of indexes.</summary>
public static class IndexTerms
{
    /// <summary>The term is indexed by an operator class other than its type's default.</summary>
    /// <param name="expression">A column or expression.</param>
    /// <param name="name">The class, with its schema unless it is PostgreSQL's own: <c>jsonb_path_ops</c>, <c>extensions.gin_trgm_ops</c>.</param>
    public static IndexTerm OperatorClass<T>(this IExpr<T> expression, string name) =>
        new(new OrderTerm(expression.Node, descending: false), Identifier.Path(name));
}
