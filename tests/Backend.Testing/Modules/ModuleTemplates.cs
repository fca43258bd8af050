using System.Text;
using Backend.Data.Migrations;
using Backend.Development;
using Backend.Kernel.Modules;
using Backend.Testing.Databases;
using Npgsql;

namespace Backend.Testing.Modules;

/// <summary>Databases that hold the tables of modules and no row.</summary>
public static class ModuleTemplates
{
    /// <summary>The tables as the modules' migrations make them: what production has.</summary>
    /// <param name="catalog">The modules; each carries its migrations.</param>
    public static DatabaseTemplate Migrated(ModuleCatalog catalog)
    {
        ModuleMigrations[] migrations = [.. catalog.Modules.Select(module => new ModuleMigrations(module.Schema, module.Assembly, SourceDirectory: null))];
        return new(string.Concat(migrations.Select(Files)), async database =>
        {
            var runner = new MigrationRunner(database.ConnectionString(DatabaseRole.Migrator), TimeProvider.System);
            await runner.MigrateAsync(migrations, progress: null, CancellationToken.None);
        });
    }

    /// <summary>
    /// The tables as the code has them, for modules of a test project, which have no migrations. Modules that have some,
    /// such as <c>platform</c> with its functions, come from those.
    /// </summary>
    /// <param name="catalog">The modules.</param>
    public static DatabaseTemplate Exported(ModuleCatalog catalog)
    {
        ModuleMigrations[] migrations = [.. catalog.Modules.Where(HasMigrations).Select(module => new ModuleMigrations(module.Schema, module.Assembly, SourceDirectory: null))];
        var ddl = SchemaExport.Ddl([.. catalog.Modules.Where(module => !HasMigrations(module)).Select(module => module.Schema)]);
        return new(string.Concat(migrations.Select(Files)) + ddl, async database =>
        {
            await new MigrationRunner(database.ConnectionString(DatabaseRole.Migrator), TimeProvider.System).MigrateAsync(migrations, progress: null, CancellationToken.None);
            await using var connection = new NpgsqlConnection(database.ConnectionString(DatabaseRole.Migrator));
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand($"set role backend_owner; {ddl}", connection);
            await command.ExecuteNonQueryAsync();
        });
    }

    private static bool HasMigrations(ModuleDescriptor module) =>
        Array.Exists(module.Assembly.GetManifestResourceNames(), name => name.StartsWith("migrations/", StringComparison.Ordinal));

    private static string Files(ModuleMigrations module)
    {
        var text = new StringBuilder();
        foreach (var name in module.Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(module.Assembly.GetManifestResourceStream(name)!);
            text.Append(name).Append('\0').Append(reader.ReadToEnd()).Append('\0');
        }

        return text.ToString();
    }
}
