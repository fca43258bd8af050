using Backend.Data.Migrations.Catalog;
using Backend.Data.Migrations.Catalog.Comparison;
using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Tests.Samples;
using Backend.Data.Schema;
using Backend.Development;
using Backend.Testing.Databases;
using Backend.Testing.Kinds;
using Npgsql;

namespace Backend.Data.Migrations.Tests.Catalog;

/// <summary>Each test has a database of its own that the migrations of the sample modules and of the kinds have made.</summary>
public abstract class CatalogFixture
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

    private protected static IReadOnlyList<ModuleSchema> Schemas { get; } = [.. Migrated.Select(module => module.Schema)];

    private protected TestDatabase Server { get; private set; } = null!;

    [SetUp]
    public async Task CreateDatabase() => Server = await TestDatabase.CreateAsync(Template);

    [TearDown]
    public async Task DropDatabase() => await Server.DisposeAsync();

    private protected static async Task<NpgsqlConnection> ConnectAsync(TestDatabase database, DatabaseRole role)
    {
        var connection = new NpgsqlConnection($"{database.ConnectionString(role)};Pooling=false");
        await connection.OpenAsync();
        return connection;
    }

    private protected async Task DamageAsync(string sql)
    {
        await using var connection = await ConnectAsync(Server, DatabaseRole.Admin);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private protected async Task<IReadOnlyList<CatalogDifference>> DifferencesAsync(IReadOnlyList<ModuleSchema> modules)
    {
        await using var connection = await ConnectAsync(Server, DatabaseRole.Migrator);
        return CatalogComparison.Compare(await ShadowCatalog.ReadAsync(connection, modules, CancellationToken.None));
    }

    private protected static async Task<IReadOnlyList<SchemaSnapshot>> ReadAsync(TestDatabase database, IReadOnlyList<ModuleSchema> modules)
    {
        await using var connection = await ConnectAsync(database, DatabaseRole.Migrator);
        return await CatalogReader.ReadAsync(connection, [.. modules.Select(CatalogScope.Of)], CancellationToken.None);
    }
}
