using System.Text.Json.Serialization;
using Backend.Data.Migrations;

namespace Backend.Host.Commands;

/// <summary>The results of commands as JSON, for scripts.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, WriteIndented = true)]
[JsonSerializable(typeof(IReadOnlyList<AppliedMigration>))]
[JsonSerializable(typeof(IReadOnlyList<PlannedMigration>))]
[JsonSerializable(typeof(IReadOnlyList<MigrationStatus>))]
internal sealed partial class CommandJson : JsonSerializerContext;
