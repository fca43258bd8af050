using Backend.Data.Migrations.Diff;
using Backend.Data.Migrations.Steps;

namespace Backend.Data.Migrations.Tests.Diffs;

/// <summary>Steps of schemas that are written down.</summary>
internal static class SchemaDiffs
{
    public static IReadOnlyList<MigrationStep> Create(string schema, string text) => SchemaDiff.Create(SchemaText.Read(schema, text));
}
