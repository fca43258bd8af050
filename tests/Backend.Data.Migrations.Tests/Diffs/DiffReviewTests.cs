using Backend.Data.Migrations.Files;
using Backend.Data.Migrations.Review;
using Backend.Data.Migrations.Sql;
using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Tests.Diffs;

/// <summary>What is generated is in the safe form wherever PostgreSQL has one.</summary>
public sealed class DiffReviewTests
{
    // What loses data, breaks the version before or has no form that lets writes through: for people to weigh.
    private static readonly string[] Unavoidable =
    [
        "add-column-rewrite", "column-type", "drop-column", "drop-default", "drop-object", "drop-table", "key-without-index",
        "rename-column", "rename-object", "rename-table", "required-column", "revoke", "row-security-off", "wall-policy",
    ];

    private static IEnumerable<TestCaseData> Cases => DiffCase.All.Select(each => new TestCaseData(each).SetArgDisplayNames(each.Name));

    [TestCaseSource(nameof(Cases))]
    public void Migration_OfEachCase_HasOnlyFindingsThatNoSafeFormAvoids(object each)
    {
        var change = (DiffCase)each;
        var after = SchemaText.Read("shop", change.After);
        HashSet<string> open = [.. after.Rows.OfType<TableRow>().Where(table => !after.Rows.OfType<WallRow>().Any(wall => wall.Table == table.Name)).Select(table => $"shop.{table.Name}")];
        var sql = MigrationText.Of("change", change.Changes("shop").Steps, "0001_initial");

        var findings = MigrationReview.Of(new MigrationFile("shop", "0002_change", sql), open);

        Assert.That(findings.Select(finding => finding.Rule).Except(Unavoidable), Is.Empty, sql);
        // Only an exclusion cannot be built beside its predecessor.
        Assert.That(findings.Where(finding => finding.Rule == "key-without-index").Select(finding => finding.Statement), Is.All.Contains(" exclude "));
    }
}
