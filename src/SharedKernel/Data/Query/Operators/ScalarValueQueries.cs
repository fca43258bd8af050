using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary><c>AsScalar()</c> of queries for one value; of text and other classes in <see cref="ScalarReferenceQueries"/>.</summary>
public static class ScalarValueQueries
{
    /// <summary>
    /// <c>(select …)</c> as an expression, which may use the outer statement's columns. NULL when it has no row; more than
    /// one is an error of the server's (21000).
    /// </summary>
    /// <exception cref="StatementException">The query does not select one expression.</exception>
    public static IExpr<T?> AsScalar<T>(this Query<T> query)
        where T : struct
    {
        var node = Functions.Single(query.Node);
        return new ScalarQuery<T?>(Nullability.OrNull(Operand.TypeOf<T>(node.Items[0])), node);
    }

    /// <inheritdoc cref="AsScalar{T}(Query{T})"/>
    public static IExpr<T?> AsScalar<T>(this Query<T?> query)
        where T : struct
    {
        var node = Functions.Single(query.Node);
        return new ScalarQuery<T?>(Operand.TypeOf<T?>(node.Items[0]), node);
    }
}
