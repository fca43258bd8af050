using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Backend.Data.Schema.Types;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary><c>ReadAs</c> of classes; of values in <see cref="JsonValues"/>.</summary>
public static class JsonReferences
{
    /// <summary>A part of a document as a type of .NET; JSON's null is null, as NULL is.</summary>
    /// <param name="json">The part.</param>
    /// <param name="type">Source-generated metadata of the type.</param>
    public static IExpr<T?> ReadAs<T>(this IExpr<JsonNode?> json, JsonTypeInfo<T> type)
        where T : class => new Retyped<T?>(new NullableReferenceType<T>(Json.Type(type)), json.Node);
}
