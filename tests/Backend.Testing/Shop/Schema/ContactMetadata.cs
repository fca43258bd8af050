using System.Text.Json.Serialization;

namespace Backend.Testing.Shop.Schema;

/// <summary>What a <c>jsonb</c> column holds.</summary>
public sealed record ContactMetadata(string? Source = null, int Score = 0);

[JsonSerializable(typeof(ContactMetadata))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class ShopJson : JsonSerializerContext;
