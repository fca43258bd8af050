using Backend.Data.Schema.Definition;
using Backend.Data.Schema.Types;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>
/// Distances of vectors, by pgvector. Order by one of them, ascending and with a limit, and an HNSW index of the same
/// distance finds the nearest. Of NULL all are NULL.
/// </summary>
public static class VectorOperators
{
    /// <summary><c>&lt;-></c>: the distance in a straight line.</summary>
    public static IExpr<double?> L2Distance(this IExpr<float[]?> vector, float[] other) => Distance(vector, "<->", other);

    /// <summary><c>&lt;-></c> of two expressions.</summary>
    public static IExpr<double?> L2Distance(this IExpr<float[]?> vector, IExpr<float[]?> other) => Distance(vector, "<->", other);

    /// <summary><c>&lt;=></c>: 1 less the cosine of the angle between, from 0 for one direction to 2 for opposite ones.</summary>
    public static IExpr<double?> CosineDistance(this IExpr<float[]?> vector, float[] other) => Distance(vector, "<=>", other);

    /// <summary><c>&lt;=></c> of two expressions.</summary>
    public static IExpr<double?> CosineDistance(this IExpr<float[]?> vector, IExpr<float[]?> other) => Distance(vector, "<=>", other);

    /// <summary><c>&lt;#></c>: the inner product, negative, so that the nearest has the least.</summary>
    public static IExpr<double?> NegativeInnerProduct(this IExpr<float[]?> vector, float[] other) => Distance(vector, "<#>", other);

    /// <summary><c>&lt;#></c> of two expressions.</summary>
    public static IExpr<double?> NegativeInnerProduct(this IExpr<float[]?> vector, IExpr<float[]?> other) => Distance(vector, "<#>", other);

    /// <summary><c>&lt;+></c>: the sum of the distances in each dimension.</summary>
    public static IExpr<double?> L1Distance(this IExpr<float[]?> vector, float[] other) => Distance(vector, "<+>", other);

    /// <summary><c>&lt;+></c> of two expressions.</summary>
    public static IExpr<double?> L1Distance(this IExpr<float[]?> vector, IExpr<float[]?> other) => Distance(vector, "<+>", other);

    private static Infix<double?> Distance(IExpr vector, string @operator, float[] other)
    {
        var type = Checked(vector);
        return type.Validate(other) is { } wrong
            ? throw new StatementException($"A value of {type.SqlName} {wrong}.")
            : Distance(vector.Node, @operator, new Value<float[]>(type, other));
    }

    private static Infix<double?> Distance(IExpr vector, string @operator, IExpr other)
    {
        Checked(vector);
        return Distance(vector.Node, @operator, other.Node);
    }

    // Operators are looked up in pg_catalog only, unless they are named with their schema.
    private static Infix<double?> Distance(Expr vector, string @operator, Expr other) =>
        new(Nullability.OrNull(ColumnTypes.DoublePrecision), vector, $"operator({Extension.SchemaName}.{@operator})", other);

    private static VectorType Checked(IExpr vector) => Nullability.NotNull<float[]>(vector.Node) as VectorType
        ?? throw new StatementException($"Distances are of vectors, not of {vector.Node.Type.SqlName}.");
}
