using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary><c>AsScalar()</c> of queries for one text or other class; of values in <see cref="ScalarValueQueries"/>.</summary>
public static class ScalarReferenceQueries
{
    /// <inheritdoc cref="ScalarValueQueries.AsScalar{T}(Query{T})"/>
    public static IExpr<T?> AsScalar<T>(this Query<T> query)
        where T : class?
    {
        var node = Functions.Single(query.Node);
        return new ScalarQuery<T?>(Nullability.OrNullReference<T>(node.Items[0]), node);
    }
}
