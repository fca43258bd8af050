using Backend.Data.Migrations.Catalog.Comparison;
using Backend.Data.Migrations.Diff;
using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Sql;
using Backend.Data.Schema;
using Backend.Development;
using Backend.Testing.Databases;
using Backend.Testing.Kinds;
using Npgsql;

namespace Backend.Data.Migrations.Tests.Catalog;

/// <summary>A catalog that was read, written as DDL into an empty database, reads the same.</summary>
public sealed class RoundTripTests : CatalogFixture
{
    [Test]
    public Task Read_WrittenAndReadAgain_Samples() =>
        AssertRoundTripAsync(Server, [Samples.Modules.Platform, Samples.Modules.Catalog, Samples.Modules.Sales]);

    [Test]
    public Task Read_WrittenAndReadAgain_Kinds() => AssertRoundTripAsync(Server, [KindsModule.Schema]);

    private static async Task AssertRoundTripAsync(TestDatabase database, IReadOnlyList<ModuleSchema> modules)
    {
        var first = await CatalogDatabase.ReadAsync(database, modules);
        await using var copy = await TestDatabase.CreateAsync(DatabaseTemplate.Empty);
        await using (var connection = await CatalogDatabase.ConnectAsync(copy, DatabaseRole.Migrator))
        {
            foreach (var snapshot in first)
                await WriteAsync(connection, snapshot);
        }

        var second = await CatalogDatabase.ReadAsync(copy, modules);
        Assert.That(first.Sum(snapshot => snapshot.Rows.Count), Is.GreaterThan(10));
        Assert.That(first.Zip(second).SelectMany(pair => CatalogComparison.Compare(pair.First, pair.Second)).Select(difference => difference.Words), Is.Empty);
    }

    private static async Task WriteAsync(NpgsqlConnection connection, SchemaSnapshot snapshot)
    {
        await using var command = new NpgsqlCommand($"set role backend_owner; {MigrationText.Of(snapshot.Schema, SchemaDiff.Create(snapshot))}", connection);
        await command.ExecuteNonQueryAsync();
    }
}
