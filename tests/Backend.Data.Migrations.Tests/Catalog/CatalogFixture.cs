using Backend.Data.Migrations.Catalog;
using Backend.Data.Migrations.Catalog.Comparison;
using Backend.Development;
using Backend.Testing.Databases;
using Npgsql;

namespace Backend.Data.Migrations.Tests.Catalog;

/// <summary>Each test has a database of its own.</summary>
public abstract class CatalogFixture
{
    private protected TestDatabase Server { get; private set; } = null!;

    [SetUp]
    public async Task CreateDatabase() => Server = await CatalogDatabase.CreateAsync();

    [TearDown]
    public async Task DropDatabase() => await Server.DisposeAsync();

    private protected async Task<IReadOnlyList<string>> DifferencesAsync()
    {
        await using var connection = await CatalogDatabase.ConnectAsync(Server, DatabaseRole.Migrator);
        var pairs = await ShadowCatalog.ReadAsync(connection, CatalogDatabase.Schemas, CancellationToken.None);
        return [.. CatalogComparison.Compare(pairs).Select(difference => difference.Words)];
    }

    /// <summary>As the superuser.</summary>
    private protected async Task ExecuteAsync(string sql)
    {
        await using var connection = await CatalogDatabase.ConnectAsync(Server, DatabaseRole.Admin);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
