using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Ordering;
using Backend.Data.Migrations.Snapshot;

namespace Backend.Data.Migrations.Files;

/// <summary>The migrations that a module's assembly carries: the ones that are applied.</summary>
internal static class EmbeddedMigrations
{
    private const string Folder = "migrations/";

    private const string Extension = ".sql";

    private const string SnapshotName = "migrations/snapshot.json";

    /// <summary>The files of all modules in the order in which they run.</summary>
    /// <exception cref="MigrationException">A file is misnamed or missing, or the modules have no order.</exception>
    public static IReadOnlyList<MigrationFile> Of(IReadOnlyList<ModuleMigrations> modules)
    {
        var order = ModuleOrder.Of([.. modules.Select(module => module.Schema)]);
        return [.. order.SelectMany(schema => Of(modules.First(module => module.Schema == schema)))];
    }

    /// <summary>The files of all modules in the order of their names, also where two have one number or a module has none.</summary>
    /// <exception cref="MigrationFileException">A file is misnamed.</exception>
    public static IReadOnlyList<MigrationFile> Unchecked(IReadOnlyList<ModuleMigrations> modules) =>
        [.. modules.SelectMany(Files).OrderBy(file => file.Module, StringComparer.Ordinal).ThenBy(file => file.Id, StringComparer.Ordinal)];

    /// <summary>What the module's files build; empty when it has none.</summary>
    /// <exception cref="MigrationFileException">There are migrations without a snapshot, or it cannot be read.</exception>
    public static SchemaSnapshot Snapshot(ModuleMigrations module)
    {
        if (module.Assembly.GetManifestResourceNames().Contains(SnapshotName, StringComparer.Ordinal))
            return SnapshotJson.Read(Read(module, SnapshotName), $"{module.Schema.Name}/{SnapshotName[Folder.Length..]}");
        return Files(module).Length == 0
            ? SchemaSnapshot.Empty(module.Schema.Name)
            : throw new MigrationFileException($"{module.Assembly.GetName().Name} carries migrations of {module.Schema.Name} and no {SnapshotName[Folder.Length..]}.");
    }

    private static MigrationFile[] Files(ModuleMigrations module) =>
    [
        .. module.Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(Extension, StringComparison.Ordinal))
            .Select(name => MigrationFile.Of(module.Schema.Name, name[Folder.Length..], Read(module, name))),
    ];

    private static IReadOnlyList<MigrationFile> Of(ModuleMigrations module)
    {
        var files = Files(module);
        if (files.Length == 0 && module.Schema.Tables.Count > 0)
        {
            throw new MigrationFileException(
                $"The module {module.Schema.Name} has tables, but {module.Assembly.GetName().Name} carries no migrations. " +
                "Run `db generate --name initial`, build again, then run `db migrate`.");
        }

        return MigrationFile.InOrder(files);
    }

    private static string Read(ModuleMigrations module, string resource)
    {
        using var stream = module.Assembly.GetManifestResourceStream(resource)
            ?? throw new MigrationFileException($"The resource {resource} of {module.Assembly.GetName().Name} cannot be read. Build again.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
