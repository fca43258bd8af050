using Backend.Data.Tenancy;

namespace Backend.Data.Migrations.Steps;

/// <summary>Creates the module's schema and lets the serving roles look up names in it.</summary>
internal sealed record CreateSchema(string Schema, IReadOnlyList<string> UsableBy) : MigrationStep
{
    // The journal stands in the platform's schema, so that one is there before the first migration.
    public override string ToSql() => $"""
        create schema {(Schema == MigrationJournal.Schema ? "if not exists " : "")}{Schema};
        grant usage on schema {Schema} to {string.Join(", ", UsableBy)};
        """;
}
