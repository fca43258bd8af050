using Backend.Data.Migrations.Generating;
using Backend.Data.Migrations.Sql;
using Npgsql;

namespace Backend.Data.Migrations.Tests.Diffs;

/// <summary>
/// Each case builds a database from the schema before, fills it with rows, applies the generated migration as
/// <c>db migrate</c> does, and compares PostgreSQL's catalog with that of a database built from the schema after.
/// </summary>
public sealed class DiffTests : DiffFixture
{
    private static IEnumerable<TestCaseData> Cases => DiffCase.All.Select((each, i) => new TestCaseData(each, $"c{i:000}").SetArgDisplayNames(each.Name));

    [Test]
    public void Cases_AreAtLeast150() => Assert.That(DiffCase.All.Count(), Is.AtLeast(150));

    [TestCaseSource(nameof(Cases))]
    public Task Migration_FromBeforeToAfter_MakesTheSameCatalogAndKeepsTheRows(object change, string schema) =>
        AssertMigratesAsync((DiffCase)change, schema);

    [TestCaseSource(nameof(Cases))]
    public async Task Migration_WithoutAnyOneStatement_IsNotEnough(object each, string schema)
    {
        var change = (DiffCase)each;
        var statements = SqlScript.Split(MigrationText.Of("change", change.Changes(schema).Steps)).Where(statement => !Necessity.IsGiven(statement)).ToArray();
        var before = SchemaText.Read(schema, change.Before);
        var expected = await ExpectedAsync(schema, change.After);
        await using var transaction = await Admin.BeginTransactionAsync();
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

    [TestCaseSource(nameof(Cases))]
    public async Task ReversePlan_AfterTheMigration_MakesTheCatalogOfBefore(object each, string schema)
    {
        var change = (DiffCase)each;
        var (pairs, forward) = change.Pairs(schema);
        var back = ReversePlan.Of(pairs, [forward])[0];
        TestContext.Out.WriteLine(ReverseText.Of("change", forward.Steps, back.Steps));
        var expected = await ExpectedAsync(schema, change.Before);
        await using var transaction = await Admin.BeginTransactionAsync();
        await ExecuteAsync($"set local role backend_owner;\n{MigrationText.Of("after", SchemaDiffs.Create(schema, change.After))}");
        foreach (var statement in SqlScript.Split(MigrationText.Of("back", back.Steps)))
            await ExecuteAsync(Necessity.InTransaction(statement.Text));

        // Extensions are the database's: those of other cases are dropped with the last need of them.
        Assert.That(
            (await CatalogDump.ReadAsync(Admin, schema)).Where(line => !line.StartsWith("extension ", StringComparison.Ordinal)),
            Is.EqualTo(expected.Where(line => !line.StartsWith("extension ", StringComparison.Ordinal))));
    }

    private async Task<IReadOnlyList<string>?> TryAsync(string schema, IEnumerable<SqlStatement> statements)
    {
        try
        {
            await ExecuteAsync("set local role backend_owner");
            foreach (var statement in statements)
                await ExecuteAsync(Necessity.InTransaction(statement.Text));
            await ExecuteAsync("reset role");
            return await CatalogDump.ReadAsync(Admin, schema);
        }
        catch (PostgresException)
        {
            // It was needed.
            return null;
        }
    }
}
