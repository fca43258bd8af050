using System.Globalization;
using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Snapshot;

namespace Backend.Data.Migrations.Files;

/// <summary>The folder of a module's migrations in a checkout.</summary>
internal sealed class MigrationDirectory
{
    private const string SnapshotName = "snapshot.json";

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

    /// <summary>Writes both files and returns their paths.</summary>
    public IReadOnlyList<string> Write(string id, string sql, SchemaSnapshot snapshot)
    {
        Directory.CreateDirectory(_path);
        var file = Path.Combine(_path, $"{id}.sql");
        // The migration first: without it the snapshot would hide the change from the next run.
        File.WriteAllText(file, sql);
        File.WriteAllText(SnapshotPath, SnapshotJson.Write(snapshot));
        return [file, SnapshotPath];
    }
}
