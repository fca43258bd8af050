using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Backend.Data.Schema.Types;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>
/// Operators of <c>jsonb</c> that take it apart or ask what is in it; those that change it in <see cref="JsonChanges"/>.
/// On an expression of another type they are a <see cref="StatementException"/>.
/// </summary>
public static class JsonOperators
{
    /// <summary><c>-></c>: the member of this name; NULL when there is none.</summary>
    public static IExpr<JsonNode?> Arrow<T>(this IExpr<T> json, string key) => Part(json, "->", Of(key));

    /// <summary><c>-></c>: the element at this index, from 0, or from the end when negative; NULL when there is none.</summary>
    public static IExpr<JsonNode?> Arrow<T>(this IExpr<T> json, int index) => Part(json, "->", Of(index));

    /// <summary><c>->></c>: the member of this name as text; NULL when there is none, or JSON's null.</summary>
    public static IExpr<string?> ArrowText<T>(this IExpr<T> json, string key) => PartText(json, "->>", Of(key));

    /// <summary><c>->></c>: the element at this index as text; NULL when there is none, or JSON's null.</summary>
    public static IExpr<string?> ArrowText<T>(this IExpr<T> json, int index) => PartText(json, "->>", Of(index));

    /// <summary><c>#></c>: what is at a path of keys and indexes; NULL when there is nothing.</summary>
    public static IExpr<JsonNode?> Path<T>(this IExpr<T> json, params string[] path) => Part(json, "#>", Json.Keys(path));

    /// <summary><c>#>></c>: what is at a path of keys and indexes, as text; NULL when there is nothing, or JSON's null.</summary>
    public static IExpr<string?> PathText<T>(this IExpr<T> json, params string[] path) => PartText(json, "#>>", Json.Keys(path));

    /// <summary><c>@></c>: has all of this in it. A GIN index finds it.</summary>
    /// <param name="json">The document.</param>
    /// <param name="part">What must be in it: every member that its JSON has, so declare a type that has no others.</param>
    /// <param name="type">Source-generated metadata of the part.</param>
    public static Condition Contains<T, TPart>(this IExpr<T> json, TPart part, JsonTypeInfo<TPart> type) =>
        new Comparison(Json.Operand(json), "@>", Json.Value(part, type));

    /// <summary><c>&lt;@</c>: is all in this.</summary>
    /// <param name="json">The document.</param>
    /// <param name="whole">What it must be in.</param>
    /// <param name="type">Source-generated metadata of the whole.</param>
    public static Condition ContainedBy<T, TWhole>(this IExpr<T> json, TWhole whole, JsonTypeInfo<TWhole> type) =>
        new Comparison(Json.Operand(json), "<@", Json.Value(whole, type));

    /// <summary><c>?</c>: has a member of this name, or this text as an element.</summary>
    public static Condition HasKey<T>(this IExpr<T> json, string key) => new Comparison(Json.Operand(json), "?", Of(key));

    /// <summary><c>?|</c>: has at least one of these members.</summary>
    public static Condition HasAnyKey<T>(this IExpr<T> json, params string[] keys) => new Comparison(Json.Operand(json), "?|", Json.Keys(keys));

    /// <summary><c>?&amp;</c>: has all of these members.</summary>
    public static Condition HasAllKeys<T>(this IExpr<T> json, params string[] keys) => new Comparison(Json.Operand(json), "?&", Json.Keys(keys));

    /// <summary><c>jsonb_path_exists</c>: whether a path of SQL/JSON finds something.</summary>
    /// <param name="json">The document.</param>
    /// <param name="path">Of the author, never of a user: <c>$.lines[*] ? (@.price > 10)</c>.</param>
    public static Condition JsonbPathExists<T>(this IExpr<T> json, string path) =>
        new BooleanCall("jsonb_path_exists", Json.Operand(json), Json.Path(path));

    /// <summary><c>jsonb_path_exists</c> with values that the path calls <c>$name</c>.</summary>
    /// <param name="json">The document.</param>
    /// <param name="path">Of the author, never of a user: <c>$.lines[*] ? (@.price > $least)</c>.</param>
    /// <param name="variables">An object whose members are the values.</param>
    /// <param name="type">Source-generated metadata of the object.</param>
    public static Condition JsonbPathExists<T, TVariables>(this IExpr<T> json, string path, TVariables variables, JsonTypeInfo<TVariables> type) =>
        new BooleanCall("jsonb_path_exists", Json.Operand(json), Json.Path(path), Json.Value(variables, type));

    /// <summary><c>jsonb_path_query_first</c>: the first that a path of SQL/JSON finds; NULL when it finds nothing.</summary>
    /// <param name="json">The document.</param>
    /// <param name="path">Of the author, never of a user.</param>
    public static IExpr<JsonNode?> JsonbPathQueryFirst<T>(this IExpr<T> json, string path) =>
        new Call<JsonNode?>(Json.NullableNode, "jsonb_path_query_first", Json.Operand(json), Json.Path(path));

    /// <summary><c>jsonb_path_query_first</c> with values that the path calls <c>$name</c>.</summary>
    /// <param name="json">The document.</param>
    /// <param name="path">Of the author, never of a user.</param>
    /// <param name="variables">An object whose members are the values.</param>
    /// <param name="type">Source-generated metadata of the object.</param>
    public static IExpr<JsonNode?> JsonbPathQueryFirst<T, TVariables>(this IExpr<T> json, string path, TVariables variables, JsonTypeInfo<TVariables> type) =>
        new Call<JsonNode?>(Json.NullableNode, "jsonb_path_query_first", Json.Operand(json), Json.Path(path), Json.Value(variables, type));

    /// <summary><c>jsonb_array_length</c>. Of what is no array it is an error of the server's (22023).</summary>
    public static IExpr<int?> JsonbArrayLength<T>(this IExpr<T> json) =>
        new Call<int?>(Nullability.OrNull(ColumnTypes.Integer), "jsonb_array_length", Json.Operand(json));

    /// <summary><c>jsonb_typeof</c>: object, array, string, number, boolean or null.</summary>
    public static IExpr<string?> JsonbTypeof<T>(this IExpr<T> json) => new Call<string?>(Json.NullableText, "jsonb_typeof", Json.Operand(json));

    private static Infix<JsonNode?> Part(IExpr json, string @operator, Expr key) => new(Json.NullableNode, Json.Operand(json), @operator, key);

    private static Infix<string?> PartText(IExpr json, string @operator, Expr key) => new(Json.NullableText, Json.Operand(json), @operator, key);

    private static Value<string> Of(string key) => new(ColumnTypes.Text, key);

    private static Value<int> Of(int index) => new(ColumnTypes.Integer, index);
}
