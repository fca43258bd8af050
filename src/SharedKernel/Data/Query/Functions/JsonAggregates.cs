using System.Text.Json.Serialization.Metadata;
using Backend.Data.Schema.Types;
using Backend.Data.Sql;

namespace Backend.Data.Query;

public static partial class Functions
{
    /// <summary><c>jsonb_agg</c>: all values as a JSON array, NULL among them. <c>OrderBy</c> says in which order. NULL, not empty, over no rows.</summary>
    /// <param name="expression">The value of each row.</param>
    /// <param name="type">Source-generated metadata of what the array is read as.</param>
    public static Aggregate<T?> JsonbAgg<T>(IExpr expression, JsonTypeInfo<T> type)
        where T : class => Json("jsonb_agg", type, expression);

    /// <summary><c>jsonb_object_agg</c>: a JSON object with a member for each row. A key that is NULL is an error of the server's (22023).</summary>
    /// <param name="key">The name of the member.</param>
    /// <param name="value">Its value.</param>
    /// <param name="type">Source-generated metadata of what the object is read as.</param>
    public static Aggregate<T?> JsonbObjectAgg<T>(IExpr<string> key, IExpr value, JsonTypeInfo<T> type)
        where T : class => Json("jsonb_object_agg", type, key, value);

    private static Aggregate<T?> Json<T>(string function, JsonTypeInfo<T> type, params IExpr[] arguments)
        where T : class => new(
            new NullableReferenceType<T>(Query.Json.Type(type)),
            new AggregateCall(function, [.. arguments.Select(argument => argument.Node)]) { KeepsNulls = true });
}
