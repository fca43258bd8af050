using Backend.Data.Migrations.Catalog;
using Backend.Data.Migrations.Catalog.Comparison;
using Backend.Data.Migrations.Diff;
using Backend.Data.Migrations.Ordering;
using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Sql;
using Backend.Data.Schema;
using Backend.Development;
using Backend.Testing.Databases;
using Backend.Testing.Modules;
using Npgsql;

namespace Backend.Host.Tests.Catalog;

/// <summary>The catalog of the product's modules, written as DDL into an empty database, reads the same.</summary>
public sealed class RoundTripTests
{
    [Test]
    public async Task Read_WrittenAndReadAgain_IsTheSame()
    {
        var catalog = ModuleList.Catalog();
        var modules = ModuleOrder.Of([.. catalog.Modules.Select(module => module.Schema)]);
        await using var migrated = await TestDatabase.CreateAsync(ModuleTemplates.Migrated(catalog));
        var first = await ReadAsync(migrated, modules);

        await using var copy = await TestDatabase.CreateAsync(DatabaseTemplate.Empty);
        var ddl = string.Concat(first.Select(snapshot => MigrationText.Of(snapshot.Schema, SchemaDiff.Create(snapshot))));
        await using (var connection = await ConnectAsync(copy))
        {
            await using var command = new NpgsqlCommand($"set role backend_owner; {ddl}", connection);
            await command.ExecuteNonQueryAsync();
        }

        var second = await ReadAsync(copy, modules);
        Assert.That(first.Select(snapshot => snapshot.Rows.Count), Is.All.GreaterThan(0));
        Assert.That(first.Zip(second).SelectMany(pair => CatalogComparison.Compare(pair.First, pair.Second)).Select(difference => difference.Words), Is.Empty);
    }

    private static async Task<IReadOnlyList<SchemaSnapshot>> ReadAsync(TestDatabase database, IReadOnlyList<ModuleSchema> modules)
    {
        await using var connection = await ConnectAsync(database);
        return await CatalogReader.ReadAsync(connection, [.. modules.Select(CatalogScope.Of)], CancellationToken.None);
    }

    private static async Task<NpgsqlConnection> ConnectAsync(TestDatabase database)
    {
        var connection = new NpgsqlConnection(database.ConnectionString(DatabaseRole.Migrator));
        await connection.OpenAsync();
        return connection;
    }
}
