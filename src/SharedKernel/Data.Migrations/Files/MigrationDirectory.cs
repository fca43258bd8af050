using System.Globalization;
using Backend.Data.Migrations.Decisions;
using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Snapshot;

namespace Backend.Data.Migrations.Files;

/// <summary>The folder of a module's migrations in a checkout.</summary>
internal sealed class MigrationDirectory
{
    private const string SnapshotName = "snapshot.json";

    // The steps back lie apart: what lies beside the snapshot goes into the assembly and is applied.
    private const string ReverseFolder = "Reverse";

    private readonly ModuleMigrations _module;

    private readonly string _path;

    private readonly IReadOnlyList<MigrationFile> _files;

    public MigrationDirectory(ModuleMigrations module)
    {
        _module = module;
        _path = module.SourceDirectory
            ?? throw new MigrationFileException($"The sources of the module {module.Schema.Name} are not here. Run `db generate` in a checkout.");
        _files = !Directory.Exists(_path) ? [] : MigrationFile.InOrder(Directory.EnumerateFiles(_path, "*.sql")
            .Select(file => MigrationFile.Of(module.Schema.Name, Path.GetFileName(file), File.ReadAllText(file))));
    }

    private string DecisionsPath => Path.Combine(_path, DecisionFile.FileName);

    private string SnapshotPath => Path.Combine(_path, SnapshotName);

    /// <summary>What the files so far build.</summary>
    public SchemaSnapshot LastSnapshot()
    {
        if (File.Exists(SnapshotPath))
            return SnapshotJson.Read(File.ReadAllText(SnapshotPath), SnapshotPath);
        return _files.Count == 0
            ? SchemaSnapshot.Empty(_module.Schema.Name)
            : throw new MigrationFileException($"{SnapshotPath} is missing, although there are migrations. Restore it from version control, then run `db generate` again.");
    }

    public string NextId(string name) =>
        string.Create(CultureInfo.InvariantCulture, $"{(_files.Count == 0 ? 1 : _files[^1].Number + 1):0000}_{name}");

    /// <summary>The module's latest migration; null before the first.</summary>
    public string? LastId => _files.Count == 0 ? null : _files[^1].Id;

    public DecisionFile Decisions() => DecisionFile.Read(DecisionsPath);

    /// <summary>Writes a migration with all that goes with it, and returns the paths.</summary>
    public IReadOnlyList<string> Write(string id, string sql, string? reverse, SchemaSnapshot snapshot, DecisionFile decisions)
    {
        Directory.CreateDirectory(_path);
        var file = Path.Combine(_path, $"{id}.sql");
        // The migration first: without it the snapshot would hide the change from the next run.
        File.WriteAllText(file, sql);
        var written = new List<string> { file };
        if (reverse is not null)
        {
            var reverseFile = Path.Combine(Directory.CreateDirectory(Path.Combine(_path, ReverseFolder)).FullName, $"{id}.sql");
            File.WriteAllText(reverseFile, reverse);
            written.Add(reverseFile);
        }

        if (!decisions.IsEmpty)
        {
            decisions.Write(DecisionsPath);
            written.Add(DecisionsPath);
        }

        return [.. written, WriteSnapshot(snapshot)];
    }

    /// <summary>Writes the snapshot alone, and returns its path.</summary>
    public string WriteSnapshot(SchemaSnapshot snapshot)
    {
        File.WriteAllText(SnapshotPath, SnapshotJson.Write(snapshot));
        return SnapshotPath;
    }
}
