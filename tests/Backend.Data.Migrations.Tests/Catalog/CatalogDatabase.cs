using Backend.Data.Migrations.Catalog;
using Backend.Data.Migrations.Snapshot;
using Backend.Data.Schema;
using Backend.Development;
using Backend.Testing.Databases;
using Backend.Testing.Kinds;
using Npgsql;

namespace Backend.Data.Migrations.Tests.Catalog;

/// <summary>A database that the migrations of the sample modules and of the kinds have made.</summary>
internal static class CatalogDatabase
{
    private static readonly IReadOnlyList<ModuleMigrations> Migrated =
        [.. Samples.Migrations.All, Samples.Migrations.With(KindsModule.Schema, ("0001_initial", Samples.Migrations.Initial(KindsModule.Schema)))];

    private static readonly DatabaseTemplate Template = new(
        $"catalog {SchemaExport.Ddl([.. Migrated.Select(module => module.Schema)])}",
        async database =>
        {
            var runner = new MigrationRunner(database.ConnectionString(DatabaseRole.Migrator), TimeProvider.System);
            await runner.MigrateAsync(Migrated, progress: null, CancellationToken.None);
        });

    public static IReadOnlyList<ModuleSchema> Schemas { get; } = [.. Migrated.Select(module => module.Schema)];

    public static Task<TestDatabase> CreateAsync() => TestDatabase.CreateAsync(Template);

    public static async Task<NpgsqlConnection> ConnectAsync(TestDatabase database, DatabaseRole role)
    {
        var connection = new NpgsqlConnection($"{database.ConnectionString(role)};Pooling=false");
        await connection.OpenAsync();
        return connection;
    }

    public static async Task<IReadOnlyList<SchemaSnapshot>> ReadAsync(TestDatabase database, IReadOnlyList<ModuleSchema> modules)
    {
        await using var connection = await ConnectAsync(database, DatabaseRole.Migrator);
        return await CatalogReader.ReadAsync(connection, [.. modules.Select(CatalogScope.Of)], CancellationToken.None);
    }
}
