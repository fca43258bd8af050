using Backend.Data.Migrations.Steps;

namespace Backend.Data.Migrations.Diff;

/// <summary>What leads from one snapshot to the next.</summary>
/// <param name="Steps">In the order in which they run.</param>
/// <param name="Unsupported">Changes, in words, that no step exists for.</param>
internal sealed record SchemaChanges(IReadOnlyList<MigrationStep> Steps, IReadOnlyList<string> Unsupported);
