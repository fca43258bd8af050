using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Backend.Data.Schema.Types;
using Backend.Data.Sql;
using NpgsqlTypes;

namespace Backend.Data.Query;

/// <summary>The operands that JSON's operators share.</summary>
internal static class Json
{
    private static readonly ColumnType<string[]> TextArray = new ArrayType<string>(ColumnTypes.Text);

    public static ColumnType<JsonNode?> NullableNode { get; } = new NullableReferenceType<JsonNode>(Type(JsonNodes.Default.JsonNode));

    public static ColumnType<string?> NullableText { get; } = new NullableReferenceType<string>(ColumnTypes.Text);

    public static ColumnType<T> Type<T>(JsonTypeInfo<T> type) => new JsonType<T>("jsonb", NpgsqlDbType.Jsonb, type);

    /// <summary>The document itself.</summary>
    public static Expr Operand(IExpr json) => json.Node.Type.SqlName == "jsonb"
        ? json.Node
        : throw new StatementException($"Operators of JSON take jsonb, not {json.Node.Type.SqlName}.");

    public static Value<T> Value<T>(T value, JsonTypeInfo<T> type) => new(Type(type), value);

    public static Value<string[]> Keys(string[] keys) => new(TextArray, keys);

    public static CastOperand Path(string path) => new(new Value<string>(ColumnTypes.Text, path), "jsonpath");
}
