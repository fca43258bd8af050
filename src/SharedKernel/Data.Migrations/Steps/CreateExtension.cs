using Backend.Data.Schema.Definition;

namespace Backend.Data.Migrations.Steps;

/// <summary>Creates an extension in the schema of extensions, unless another module has done so.</summary>
internal sealed record CreateExtension(string Name, IReadOnlyList<string> UsableBy) : MigrationStep
{
    public override string ToSql() => $"""
        create schema if not exists {Extension.SchemaName};
        grant usage on schema {Extension.SchemaName} to {string.Join(", ", UsableBy)};
        create extension if not exists {Name} with schema {Extension.SchemaName};
        """;
}
