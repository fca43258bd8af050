using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>Terms of ORDER BY.</summary>
public static class OrderOperators
{
    /// <summary>From the least to the greatest; NULL last, as PostgreSQL has it.</summary>
    public static OrderTerm Asc<T>(this IExpr<T> expression) => new(expression.Node, descending: false);

    /// <summary>From the greatest to the least; NULL first, as PostgreSQL has it.</summary>
    public static OrderTerm Desc<T>(this IExpr<T> expression) => new(expression.Node, descending: true);
}
