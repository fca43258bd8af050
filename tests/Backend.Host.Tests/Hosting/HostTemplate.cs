using System.Security.Cryptography;
using Backend.Data.Migrations;
using Backend.Development;
using Backend.Testing.Databases;

namespace Backend.Host.Tests.Hosting;

/// <summary>A database as far as the migrations of all modules, without an organization.</summary>
internal static class HostTemplate
{
    private static readonly IReadOnlyList<ModuleMigrations> Migrations = ModuleList.Migrations(ModuleList.Catalog(), checkout: null);

    public static DatabaseTemplate Migrated { get; } = new($"host-{Hash()}", MigrateAsync);

    private static Task MigrateAsync(TestDatabase database) =>
        new MigrationRunner(database.ConnectionString(DatabaseRole.Migrator), TimeProvider.System).MigrateAsync(Migrations, progress: null, CancellationToken.None);

    // The migrations are resources of the modules' assemblies.
    private static string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var assembly in Migrations.Select(module => module.Assembly))
        {
            foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
            {
                using var content = new MemoryStream();
                using (var resource = assembly.GetManifestResourceStream(name)!)
                    resource.CopyTo(content);
                hash.AppendData(content.ToArray());
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
