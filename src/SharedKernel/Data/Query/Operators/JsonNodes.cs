using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Backend.Data.Query;

/// <summary>JSON without a type of its own, read without reflection.</summary>
[JsonSerializable(typeof(JsonNode))]
internal sealed partial class JsonNodes : JsonSerializerContext;
