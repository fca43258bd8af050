using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary>Makes the parameter that stands beside an expression, in that expression's type.</summary>
internal static class Operand
{
    public static Value<T> Of<T>(Expr like, T value) => new(TypeOf<T>(like), value);

    public static Value<T> OfNullable<T>(Expr like, T value)
        where T : struct => like.Type is NullableValueType<T> nullable
        ? new Value<T>(nullable.Inner, value)
        : Of(like, value);

    /// <summary>An operand as the author gave it; a placeholder takes the type of what stands beside it.</summary>
    public static Expr Beside(Expr like, Expr operand) => operand is IPlaceholder placeholder ? placeholder.As(like.Type) : operand;

    public static ColumnType<T> TypeOf<T>(Expr like) => like.Type as ColumnType<T>
        ?? throw new StatementException($"{like.Type.SqlName} is not compared with {typeof(T)}.");
}
