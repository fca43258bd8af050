using System.Text.Json.Serialization;

namespace Backend.Benchmarks.Schema;

/// <summary>What the <c>jsonb</c> column holds; every contender reads and writes it with the same generated code.</summary>
internal sealed record ContactMetadata(string Source, int Score);

[JsonSerializable(typeof(ContactMetadata))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class BenchJson : JsonSerializerContext;
