using Backend.Data.Migrations.Sql;
using Backend.Data.Migrations.Tests.Samples;
using Backend.Development;
using Backend.Testing.Databases;
using Npgsql;

namespace Backend.Data.Migrations.Tests.Diffs;

/// <summary>
/// Each case builds a database from the schema before, fills it with rows, applies the generated migration as
/// <c>db migrate</c> does, and compares PostgreSQL's catalog with that of a database built from the schema after.
/// </summary>
public sealed class DiffTests
{
    private TestDatabase _database = null!;

    private NpgsqlConnection _admin = null!;

    private MigrationRunner _runner = null!;

    private static IEnumerable<TestCaseData> Cases => DiffCase.All.Select((each, i) => new TestCaseData(each, $"c{i:000}").SetArgDisplayNames(each.Name));

    [OneTimeSetUp]
    public async Task CreateDatabase()
    {
        _database = await TestDatabase.CreateAsync(DatabaseTemplate.Empty);
        _runner = new MigrationRunner(_database.ConnectionString(DatabaseRole.Migrator), TimeProvider.System);
        await _runner.MigrateAsync([Samples.Migrations.All.Single(module => module.Schema == Modules.Platform)], null, CancellationToken.None);
        _admin = new NpgsqlConnection(_database.ConnectionString(DatabaseRole.Admin) + ";Pooling=false");
        await _admin.OpenAsync();
        await ExecuteAsync(Organizations.Insert);
        await ExecuteAsync("create schema extensions authorization backend_owner");
    }

    [OneTimeTearDown]
    public async Task DropDatabase()
    {
        await _admin.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Test]
    public void Cases_AreAtLeast150() => Assert.That(DiffCase.All.Count(), Is.AtLeast(150));

    [TestCaseSource(nameof(Cases))]
    public async Task Migration_FromBeforeToAfter_MakesTheSameCatalogAndKeepsTheRows(object case1, string schema)
    {
        var change = (DiffCase)case1;
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
        var found = await CatalogDump.ReadAsync(_admin, schema);
        await ExecuteAsync($"drop schema {schema} cascade");
        Assert.That(found, Is.EqualTo(await ExpectedAsync(schema, change.After)), sql);
    }

    [TestCaseSource(nameof(Cases))]
    public async Task Migration_WithoutAnyOneStatement_IsNotEnough(object case1, string schema)
    {
        var change = (DiffCase)case1;
        var statements = SqlScript.Split(MigrationText.Of("change", change.Changes(schema).Steps)).Where(statement => !Necessity.IsGiven(statement)).ToArray();
        var before = SchemaText.Read(schema, change.Before);
        var expected = await ExpectedAsync(schema, change.After);
        await using var transaction = await _admin.BeginTransactionAsync();
        await ExecuteAsync($"set local role backend_owner;\n{MigrationText.Of("initial", SchemaDiffs.Create(schema, change.Before))}\nreset role;");
        if (change.HasRows)
            await ExecuteAsync(SampleRows.Insert(before));
        foreach (var left in statements)
        {
            await transaction.SaveAsync("whole");
            var found = await TryAsync(schema, SqlScript.Split(MigrationText.Of("change", change.Changes(schema).Steps)).Where(statement => statement.Line != left.Line));
            await transaction.RollbackAsync("whole");
            Assert.That(found, Is.Not.EqualTo(expected), $"superfluous: {left.Text}");
        }
    }

    private async Task<IReadOnlyList<string>?> TryAsync(string schema, IEnumerable<SqlStatement> statements)
    {
        try
        {
            await ExecuteAsync("set local role backend_owner");
            foreach (var statement in statements)
                await ExecuteAsync(Necessity.InTransaction(statement.Text));
            await ExecuteAsync("reset role");
            return await CatalogDump.ReadAsync(_admin, schema);
        }
        catch (PostgresException)
        {
            // It was needed.
            return null;
        }
    }

    private async Task<IReadOnlyList<string>> ExpectedAsync(string schema, string text)
    {
        await using var transaction = await _admin.BeginTransactionAsync();
        await ExecuteAsync($"set local role backend_owner;\n{MigrationText.Of("after", SchemaDiffs.Create(schema, text))}");
        return await CatalogDump.ReadAsync(_admin, schema);
    }

    private Task MigrateAsync(string schema, params IReadOnlyList<(string Id, string Sql)> files) =>
        _runner.MigrateAsync([Samples.Migrations.With(new Backend.Data.Schema.ModuleSchema(schema), files)], null, CancellationToken.None);

    private async Task ExecuteAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, _admin);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<IReadOnlyList<string>> ScalarsAsync(IEnumerable<string> queries)
    {
        var values = new List<string>();
        foreach (var query in queries)
        {
            await using var command = new NpgsqlCommand(query, _admin);
            values.Add((string)(await command.ExecuteScalarAsync())!);
        }

        return values;
    }
}
