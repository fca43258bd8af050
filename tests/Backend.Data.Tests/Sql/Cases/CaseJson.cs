using System.Text.Json.Serialization;
using Backend.Testing.Shop.Schema;

namespace Backend.Data.Tests.Sql.Cases;

[JsonSerializable(typeof(ScorePart))]
[JsonSerializable(typeof(ContactMetadata))]
[JsonSerializable(typeof(int[]))]
[JsonSerializable(typeof(Dictionary<string, int>))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class CaseJson : JsonSerializerContext;

/// <summary>A part of what the column holds.</summary>
internal sealed record ScorePart(int Score);
