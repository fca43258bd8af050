using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Ordering;

namespace Backend.Data.Migrations.Files;

/// <summary>The migrations that a module's assembly carries: the ones that are applied.</summary>
internal static class EmbeddedMigrations
{
    private const string Folder = "migrations/";

    private const string Extension = ".sql";

    /// <summary>The files of all modules in the order in which they run.</summary>
    /// <exception cref="MigrationException">A file is misnamed or missing, or the modules have no order.</exception>
    public static IReadOnlyList<MigrationFile> Of(IReadOnlyList<ModuleMigrations> modules)
    {
        var order = ModuleOrder.Of([.. modules.Select(module => module.Schema)]);
        return [.. order.SelectMany(schema => Of(modules.First(module => module.Schema == schema)))];
    }

    private static IReadOnlyList<MigrationFile> Of(ModuleMigrations module)
    {
        var files = module.Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(Extension, StringComparison.Ordinal))
            .Select(name => MigrationFile.Of(module.Schema.Name, name[Folder.Length..], Read(module, name)))
            .ToArray();
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
