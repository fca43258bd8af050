using Backend.Data.Migrations.Decisions;
using Backend.Data.Migrations.Diff;
using Backend.Data.Migrations.Generating;
using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Tests.Diffs;

/// <summary>Changes that more than one module takes part in.</summary>
public sealed class MoveTests : DiffFixture
{
    private const string Labels = """
        enum tone = dark, light
        table labels
          id uuid pk
          tone {s}.tone = 'dark'::{s}.tone
          name text
          unique (name)
          check named: name <> ''
        """;

    [Test]
    public async Task Move_OfATableToAnotherModule_TakesRowsEnumAndReferencesAlong()
    {
        SchemaPair[] pairs =
        [
            Pair("near", Labels + "\ntable others\n  id uuid pk\n", "table others\n  id uuid pk\n"),
            Pair("far", "table things\n  id uuid pk\n", "table things\n  id uuid pk\n" + Labels),
            new SchemaPair(Reference("near"), Reference("far")),
        ];

        await AssertMigratesAsync(pairs, id => id == "table far.labels" ? "moved from near.labels: one team owns both" : null);
    }

    [Test]
    public async Task Rename_OfATableThatAnotherModulePointsTo_LeavesThatModuleWithoutAMigration()
    {
        SchemaPair[] pairs =
        [
            Pair("near", Labels, Labels.Replace("table labels", "table tags", StringComparison.Ordinal)),
            new SchemaPair(Reference("near"), Renamed(Reference("near"))),
        ];

        var changes = await AssertMigratesAsync(pairs, id => id == "table near.tags" ? "renamed from labels" : null);

        Assert.That(changes[1].Steps, Is.Empty);
    }

    [Test]
    public async Task KeyOfATable_ThatAnotherModulePointsTo_IsDroppedByOneAndAddedByTheOther()
    {
        SchemaPair[] pairs =
        [
            Pair("near", Labels, Labels.Replace("id uuid pk", "id text pk", StringComparison.Ordinal)),
            Pair("users", "table users\n  id uuid pk\n  label_id uuid\n  fk (label_id) -> near.labels(id)\n", "table users\n  id uuid pk\n  label_id text\n  fk (label_id) -> near.labels(id)\n"),
        ];

        await AssertMigratesAsync(pairs, _ => null);
    }

    private async Task<IReadOnlyList<SchemaChanges>> AssertMigratesAsync(SchemaPair[] pairs, Func<string, string?> find)
    {
        var answers = new Answers(question => find(question.Id));
        var forward = SchemaDiff.Compare(pairs, answers);
        Assert.That(answers.Missing.Select(question => question.Id), Is.Empty);
        await using var transaction = await Admin.BeginTransactionAsync();
        var before = await BuiltAsync(pairs.Select(pair => pair.Before));
        await transaction.SaveAsync("whole");
        await RunAsync(forward);
        var found = await DumpAsync(pairs);
        await RunAsync(ReversePlan.Of(pairs, forward));
        var back = await DumpAsync(pairs);
        await transaction.RollbackAsync();
        await using var other = await Admin.BeginTransactionAsync();

        Assert.That(found, Is.EqualTo(await BuiltAsync(pairs.Select(pair => pair.After))));
        Assert.That(back, Is.EqualTo(before), "there and back");
        return forward;
    }

    private async Task<IReadOnlyList<string>> BuiltAsync(IEnumerable<SchemaSnapshot> schemas)
    {
        var list = schemas.ToArray();
        await ExecuteAsync("set local role backend_owner");
        foreach (var schema in list)
            await ExecuteAsync(MigrationText.Of("initial", SchemaDiff.Create(schema)));
        return await DumpAsync([.. list.Select(schema => new SchemaPair(schema, schema))]);
    }

    private async Task RunAsync(IEnumerable<SchemaChanges> changes)
    {
        foreach (var statement in changes.SelectMany(change => SqlScript.Split(MigrationText.Of("change", change.Steps))))
            await ExecuteAsync(Necessity.InTransaction(statement.Text));
    }

    private async Task<IReadOnlyList<string>> DumpAsync(IReadOnlyList<SchemaPair> pairs)
    {
        var lines = new List<string>();
        foreach (var pair in pairs)
            lines.AddRange(await CatalogDump.ReadAsync(Admin, pair.Schema));
        return lines;
    }

    private static SchemaPair Pair(string schema, string before, string after) => new(SchemaText.Read(schema, before), SchemaText.Read(schema, after));

    private static SchemaSnapshot Reference(string owner) =>
        SchemaText.Read("users", $"table users\n  id uuid pk\n  label_id uuid\n  fk (label_id) -> {owner}.labels(id)\n");

    private static SchemaSnapshot Renamed(SchemaSnapshot schema) => schema with
    {
        Rows = [.. schema.Rows.Select(row => row is ForeignKeyRow key ? key with { Target = "near.tags" } : row)],
    };
}
