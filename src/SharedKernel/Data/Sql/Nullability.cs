using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary>The types of results: which NULL they have is decided by the operands.</summary>
internal static class Nullability
{
    private static readonly ColumnType NullableText = new NullableReferenceType<string>(ColumnTypes.Text);

    /// <summary>The type of an operand without its NULL.</summary>
    public static ColumnType<T> NotNull<T>(Expr like) => ((like.Type as INullableType)?.Inner ?? like.Type) as ColumnType<T>
        ?? throw new StatementException($"{like.Type.SqlName} is not read as {typeof(T)}.");

    /// <summary>Text that is NULL where the operand is.</summary>
    /// <typeparam name="T"><c>string</c> or <c>string?</c>.</typeparam>
    public static ColumnType<T> TextLike<T>(Expr like) =>
        (ColumnType<T>)(like.Type.AllowsNull ? NullableText : ColumnTypes.Text);

    /// <summary>The type with NULL beside its values.</summary>
    public static ColumnType<T?> OrNull<T>(ColumnType<T> type)
        where T : struct => new NullableValueType<T>(type);

    /// <summary>The type of an operand with NULL beside its values.</summary>
    public static ColumnType<T?> OrNullReference<T>(Expr like)
        where T : class?
    {
        if (like.Type.AllowsNull)
            return Operand.TypeOf<T?>(like);
        return new NullableReferenceType<T>(Operand.TypeOf<T>(like));
    }
}
