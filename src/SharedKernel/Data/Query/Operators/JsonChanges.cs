using System.Text.Json.Serialization.Metadata;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>
/// <c>jsonb</c> with a part changed, for updates that leave the rest as it is. The result is read as the whole was, so
/// it must still be one. Of NULL all are NULL.
/// </summary>
public static class JsonChanges
{
    /// <summary><c>||</c>: with the members of another document over its own; arrays are joined. Not deep.</summary>
    /// <param name="json">The document.</param>
    /// <param name="part">What comes over it: every member that its JSON has, so declare a type that has no others.</param>
    /// <param name="type">Source-generated metadata of the part.</param>
    public static IExpr<T> Merge<T, TPart>(this IExpr<T> json, TPart part, JsonTypeInfo<TPart> type) => Changed(json, "||", Json.Value(part, type));

    /// <summary><c>||</c>: with the members of another document over its own.</summary>
    public static IExpr<T> Merge<T>(this IExpr<T> json, IExpr<T> other) => Changed(json, "||", Json.Operand(other));

    /// <summary><c>-</c>: without the members of these names.</summary>
    public static IExpr<T> RemoveKeys<T>(this IExpr<T> json, params string[] keys) => Changed(json, "-", Json.Keys(keys));

    /// <summary><c>#-</c>: without what is at a path of keys and indexes.</summary>
    public static IExpr<T> RemovePath<T>(this IExpr<T> json, params string[] path) => Changed(json, "#-", Json.Keys(path));

    /// <summary><c>jsonb_set</c>: with a value at a path of keys and indexes, all but the last of which must be there.</summary>
    /// <param name="json">The document.</param>
    /// <param name="path">Where the value comes.</param>
    /// <param name="value">The value.</param>
    /// <param name="type">Source-generated metadata of the value.</param>
    public static IExpr<T> JsonbSet<T, TValue>(this IExpr<T> json, string[] path, TValue value, JsonTypeInfo<TValue> type) =>
        new Call<T>(Operand.TypeOf<T>(json.Node), "jsonb_set", Json.Operand(json), Json.Keys(path), Json.Value(value, type));

    private static Infix<T> Changed<T>(IExpr<T> json, string @operator, Expr right) =>
        new(Operand.TypeOf<T>(json.Node), Json.Operand(json), @operator, right);
}
