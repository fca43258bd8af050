using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary><c>ReadAs</c> of values; of classes in <see cref="JsonReferences"/>.</summary>
public static class JsonValues
{
    /// <summary>A part of a document as a value of .NET; NULL is null, and JSON's null an exception when it is read.</summary>
    /// <param name="json">The part.</param>
    /// <param name="type">Source-generated metadata of the type.</param>
    public static IExpr<T?> ReadAs<T>(this IExpr<JsonNode?> json, JsonTypeInfo<T> type)
        where T : struct => new Retyped<T?>(Nullability.OrNull(Json.Type(type)), json.Node);
}
