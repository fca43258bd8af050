using Backend.Data.Migrations.Sql;
using Backend.Data.Migrations.Tests.Samples;
using Backend.Data.Schema;
using Backend.Development;
using Backend.Testing.Databases;
using Npgsql;

namespace Backend.Data.Migrations.Tests.Diffs;

/// <summary>One database for all changes of a fixture, each in a schema of its own.</summary>
public abstract class DiffFixture
{
    private TestDatabase _database = null!;

    private protected NpgsqlConnection Admin { get; private set; } = null!;

    private MigrationRunner _runner = null!;

    [OneTimeSetUp]
    public async Task CreateDatabase()
    {
        _database = await TestDatabase.CreateAsync(DatabaseTemplate.Empty);
        _runner = new MigrationRunner(_database.ConnectionString(DatabaseRole.Migrator), TimeProvider.System) { Reviews = false };
        await _runner.MigrateAsync([Samples.Migrations.All.Single(module => module.Schema == Modules.Platform)], null, CancellationToken.None);
        Admin = new NpgsqlConnection(_database.ConnectionString(DatabaseRole.Admin) + ";Pooling=false");
        await Admin.OpenAsync();
        // Hundreds of small commits, none of which has to survive the server: the next sessions do not wait for the disk.
        await ExecuteAsync($"alter database {_database.Name} set synchronous_commit = off");
        await ExecuteAsync(Organizations.Insert);
        await ExecuteAsync("create schema extensions authorization backend_owner");
    }

    [OneTimeTearDown]
    public async Task DropDatabase()
    {
        await Admin.DisposeAsync();
        await _database.DisposeAsync();
    }

    /// <summary>Builds, fills, migrates and compares; prints the migration.</summary>
    private protected async Task AssertMigratesAsync(DiffCase change, string schema)
    {
        var initial = MigrationText.Of("initial", SchemaDiffs.Create(schema, change.Before));
        var sql = MigrationText.Of("change", change.Changes(schema).Steps, "0001_initial");
        TestContext.Out.WriteLine(sql);
        Assert.That(change.Nothing(schema).Steps, Is.Empty, "a schema compared with itself");

        await MigrateAsync(schema, ("0001_initial", initial));
        if (change.HasRows)
            await ExecuteAsync(SampleRows.Insert(SchemaText.Read(schema, change.Before)));
        var kept = new KeptColumns(change, schema).Queries.ToArray();
        var before = await ScalarsAsync(kept.Select(query => query.Before));
        await MigrateAsync(schema, ("0001_initial", initial), ("0002_change", sql));

        Assert.That(await ScalarsAsync(kept.Select(query => query.After)), Is.EqualTo(before), "rows");
        var found = await CatalogDump.ReadAsync(Admin, schema);
        await ExecuteAsync($"drop schema {schema} cascade");
        Assert.That(found, Is.EqualTo(await ExpectedAsync(schema, change.After)), sql);
    }

    private protected async Task<IReadOnlyList<string>> ExpectedAsync(string schema, string text)
    {
        await using var transaction = await Admin.BeginTransactionAsync();
        await ExecuteAsync($"set local role backend_owner;\n{MigrationText.Of("after", SchemaDiffs.Create(schema, text))}");
        return await CatalogDump.ReadAsync(Admin, schema);
    }

    private Task MigrateAsync(string schema, params IReadOnlyList<(string Id, string Sql)> files) =>
        _runner.MigrateAsync([Samples.Migrations.With(new ModuleSchema(schema), files)], null, CancellationToken.None);

    private protected async Task ExecuteAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, Admin);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<IReadOnlyList<string>> ScalarsAsync(IEnumerable<string> queries)
    {
        var values = new List<string>();
        foreach (var query in queries)
        {
            await using var command = new NpgsqlCommand(query, Admin);
            values.Add((string)(await command.ExecuteScalarAsync())!);
        }

        return values;
    }
}
