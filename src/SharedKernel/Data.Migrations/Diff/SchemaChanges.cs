using Backend.Data.Migrations.Steps;

namespace Backend.Data.Migrations.Diff;

/// <summary>What leads from one snapshot of a module to the next.</summary>
/// <param name="Schema">The module's schema.</param>
/// <param name="Steps">In the order in which they run.</param>
internal sealed record SchemaChanges(string Schema, IReadOnlyList<MigrationStep> Steps);
