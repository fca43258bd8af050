using Backend.Data.Migrations.Files;
using Backend.Data.Migrations.Review;
using Backend.Data.Migrations.Running.Plans;
using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Migrations.Sql;
using Backend.Data.Migrations.Tests.Diffs;

namespace Backend.Data.Migrations.Tests.Review;

/// <summary>What the review says of the migrations that the cases of the diff generate.</summary>
public sealed class GeneratedDiffsTests
{
    // The generator has no safe form for these: they change what the running version uses, or rewrite by their nature.
    private static readonly string[] Decided =
    [
        "column-type", "add-column-rewrite", "key-without-index", "drop-column", "drop-table", "drop-object", "drop-default", "required-column",
        "rename-column", "rename-table", "rename-object", "revoke", "row-security-off", "wall-policy",
    ];

    private static IEnumerable<TestCaseData> Cases => DiffCase.All.Select(each => new TestCaseData(each).SetArgDisplayNames(each.Name));

    [TestCaseSource(nameof(Cases))]
    public void GeneratedMigration_Reviewed_HasOnlyFindingsThatAPersonDecides(object each)
    {
        var change = (DiffCase)each;
        var sql = MigrationText.Of("change", change.Changes("sales").Steps, "0001_initial");
        string[] open = [.. OpenTables(SchemaText.Read("sales", change.Before)), .. OpenTables(SchemaText.Read("sales", change.After))];

        Assert.That(Reviews.Of(sql, open).Where(finding => !Decided.Contains(finding.Rule)).Select(FindingText.Of), Is.Empty, sql);
    }

    [TestCaseSource(nameof(Cases))]
    public void GeneratedMigration_Reviewed_HasTheRunnersTransactions(object each)
    {
        var sql = MigrationText.Of("change", ((DiffCase)each).Changes("sales").Steps, "0001_initial");

        AssertTransactions(sql);
    }

    [TestCase("select 1; select 2;\n-- @transaction\nselect 3; select 4;")]
    [TestCase("-- @transaction\nselect 1;\n-- @transaction\nselect 2;")]
    [TestCase("select 1;\n-- @backfill\nupdate sales.a set b = 1 where b is null;\nselect 2;")]
    [TestCase("create index concurrently a on sales.a (a); drop index concurrently sales.a; reindex index concurrently sales.a; select 1;")]
    [TestCase("create unique index concurrently a on sales.a (a); create index b on sales.a (b); select 1;")]
    [TestCase("alter type sales.a add value 'b'; alter type sales.a add value 'c'; select 1; select 2;")]
    [TestCase("select 1; alter type sales.a add value 'b';")]
    public void Script_Reviewed_HasTheRunnersTransactions(string sql) => AssertTransactions(sql);

    private static void AssertTransactions(string sql)
    {
        var reviewed = new ReviewedFile(sql, new HashSet<string>()).Statements
            .GroupBy(statement => statement.Transaction, statement => statement.Source.Line + statement.Source.Text);
        var planned = MigrationPlanner.Plan(new MigrationFile("sales", "0002_change", sql)).Segments
            .Where(segment => segment.Statements.Count > 0)
            .Select(segment => segment.Statements.Select(each => each.Line + each.Text));

        Assert.That(reviewed, Is.EqualTo(planned), sql);
    }

    private static IEnumerable<string> OpenTables(SchemaSnapshot snapshot) =>
        snapshot.Rows.OfType<TableRow>().Select(row => row.Name)
            .Except(snapshot.Rows.OfType<WallRow>().Select(row => row.Table))
            .Select(name => $"{snapshot.Schema}.{name}");
}
