using Backend.Data.Migrations.Snapshot;

namespace Backend.Data.Migrations.Diff;

/// <summary>A module's schema as the database has it and as the code has it.</summary>
internal sealed record SchemaPair(SchemaSnapshot Before, SchemaSnapshot After)
{
    public string Schema => After.Schema;
}
