using Backend.Data.Migrations.Decisions;
using Backend.Data.Migrations.Diff;
using Backend.Data.Migrations.Files;
using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Snapshot.Reading;

namespace Backend.Data.Migrations.Generating;

/// <summary>What a module's checkout holds, and its schema as the code has it.</summary>
internal sealed class Sources
{
    public Sources(ModuleMigrations module)
    {
        Directory = new MigrationDirectory(module);
        Pair = new SchemaPair(Directory.LastSnapshot(), SchemaReader.Read(module.Schema));
        Decisions = Directory.Decisions();
    }

    public MigrationDirectory Directory { get; }

    public SchemaPair Pair { get; }

    public DecisionFile Decisions { get; }

    /// <summary>Whether the snapshot says the same, in whatever order.</summary>
    public bool IsUnchanged => Lines(Pair.Before).SetEquals(Lines(Pair.After));

    private static HashSet<string> Lines(SchemaSnapshot snapshot) => snapshot.Rows.Select(SnapshotJson.Row).ToHashSet(StringComparer.Ordinal);
}
