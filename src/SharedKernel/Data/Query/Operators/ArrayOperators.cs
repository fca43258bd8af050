using Backend.Data.Schema.Types;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>Conditions on arrays, and what is told of them. Of NULL all are unknown or NULL.</summary>
public static class ArrayOperators
{
    /// <summary><c>@></c>: has all of these elements. A GIN index finds it.</summary>
    public static Condition Contains<T>(this IExpr<T[]?> array, params T[] values) => new Comparison(array.Node, "@>", Arrays.Like(array, values));

    /// <summary><c>@></c>: has all elements of another array.</summary>
    public static Condition Contains<T>(this IExpr<T[]?> array, IExpr<T[]?> other) => new Comparison(array.Node, "@>", other.Node);

    /// <summary><c>&lt;@</c>: has no elements but these.</summary>
    public static Condition ContainedBy<T>(this IExpr<T[]?> array, params T[] values) => new Comparison(array.Node, "<@", Arrays.Like(array, values));

    /// <summary><c>&lt;@</c>: has no elements but those of another array.</summary>
    public static Condition ContainedBy<T>(this IExpr<T[]?> array, IExpr<T[]?> other) => new Comparison(array.Node, "<@", other.Node);

    /// <summary><c>&amp;&amp;</c>: has at least one of these elements. A GIN index finds it.</summary>
    public static Condition Overlaps<T>(this IExpr<T[]?> array, params T[] values) => new Comparison(array.Node, "&&", Arrays.Like(array, values));

    /// <summary><c>&amp;&amp;</c>: has at least one element of another array.</summary>
    public static Condition Overlaps<T>(this IExpr<T[]?> array, IExpr<T[]?> other) => new Comparison(array.Node, "&&", other.Node);

    /// <summary><c>value = any(array)</c>: has this element. A GIN index does not find it, as it does <c>Contains</c>.</summary>
    public static Condition Any<T>(this IExpr<T[]?> array, T value) => Arrays.AnyEquals(Arrays.ElementOf(array, value), array);

    /// <summary><c>value = any(array)</c>: has the element that another expression is.</summary>
    public static Condition Any<T>(this IExpr<T[]?> array, IExpr<T> value) => Arrays.AnyEquals(value.Node, array);

    /// <summary><c>cardinality</c>: how many elements.</summary>
    public static IExpr<int?> Cardinality<T>(this IExpr<T[]?> array) => Number("cardinality", array.Node);

    /// <summary><c>array_position</c>: at which index the value stands first, from 1; NULL when it does not.</summary>
    public static IExpr<int?> ArrayPosition<T>(this IExpr<T[]?> array, T value) => Number("array_position", array.Node, Arrays.ElementOf(array, value));

    /// <summary><c>array_to_string</c>: the elements as text with a separator between; NULL is passed over.</summary>
    public static IExpr<string?> ArrayToString<T>(this IExpr<T[]?> array, string separator) =>
        new Call<string?>(Json.NullableText, "array_to_string", array.Node, Functions.Value(separator).Node);

    private static Call<int?> Number(string function, params Expr[] arguments) => new(Nullability.OrNull(ColumnTypes.Integer), function, arguments);
}
