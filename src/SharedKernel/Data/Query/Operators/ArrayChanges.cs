using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>Arrays with elements added or removed, for updates that leave the rest as it is.</summary>
public static class ArrayChanges
{
    /// <summary><c>array_append</c>: with an element at the end; of NULL, an array of it alone.</summary>
    public static IExpr<T[]> ArrayAppend<T>(this IExpr<T[]?> array, T item) =>
        new Call<T[]>(Nullability.NotNull<T[]>(array.Node), "array_append", array.Node, Arrays.ElementOf(array, item)) { TakesNull = true };

    /// <summary><c>array_prepend</c>: with an element at the beginning; of NULL, an array of it alone.</summary>
    public static IExpr<T[]> ArrayPrepend<T>(this IExpr<T[]?> array, T item) =>
        new Call<T[]>(Nullability.NotNull<T[]>(array.Node), "array_prepend", Arrays.ElementOf(array, item), array.Node) { TakesNull = true };

    /// <summary><c>array_cat</c>: with these elements at the end; of NULL, an array of them alone.</summary>
    public static IExpr<T[]> ArrayCat<T>(this IExpr<T[]?> array, params T[] items) =>
        new Call<T[]>(Nullability.NotNull<T[]>(array.Node), "array_cat", array.Node, Arrays.Like(array, items)) { TakesNull = true };

    /// <summary><c>array_remove</c>: without the elements of this value; NULL of NULL.</summary>
    public static IExpr<TArray> ArrayRemove<TArray, T>(this IExpr<TArray> array, T item)
        where TArray : class?, IList<T>? =>
        new Call<TArray>(Operand.TypeOf<TArray>(array.Node), "array_remove", array.Node, Arrays.ElementOf<T>(array, item));

    /// <summary><c>array_replace</c>: with another value in the place of this one; NULL of NULL.</summary>
    public static IExpr<TArray> ArrayReplace<TArray, T>(this IExpr<TArray> array, T from, T to)
        where TArray : class?, IList<T>? =>
        new Call<TArray>(Operand.TypeOf<TArray>(array.Node), "array_replace", array.Node, Arrays.ElementOf<T>(array, from), Arrays.ElementOf<T>(array, to));
}
