using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Snapshot;

/// <summary>A module's schema as flat rows: what its migrations build when all of them have run.</summary>
/// <param name="Format">The layout of the file; a reader refuses one that it does not know.</param>
/// <param name="Schema">The module's name, which is its PostgreSQL schema.</param>
/// <param name="Rows">The entities, each after those it belongs to.</param>
internal sealed record SchemaSnapshot(int Format, string Schema, IReadOnlyList<SnapshotRow> Rows)
{
    public const int CurrentFormat = 1;

    /// <summary>Before the first migration.</summary>
    public static SchemaSnapshot Empty(string schema) => new(CurrentFormat, schema, []);
}
