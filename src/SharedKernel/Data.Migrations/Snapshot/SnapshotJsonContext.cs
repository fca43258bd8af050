using System.Text.Json.Serialization;

namespace Backend.Data.Migrations.Snapshot;

/// <summary>Source-generated serialization of snapshots.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(SchemaSnapshot))]
internal sealed partial class SnapshotJsonContext : JsonSerializerContext;
