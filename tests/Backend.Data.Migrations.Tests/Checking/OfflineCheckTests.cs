using System.Text.Json;
using Backend.Data.Migrations.Checking;
using Backend.Data.Migrations.Tests.Samples;

namespace Backend.Data.Migrations.Tests.Checking;

public sealed class OfflineCheckTests
{
    private static readonly string Initial = Samples.Migrations.Initial(Modules.Catalog);

    private static readonly string Snapshot = CheckedModules.Snapshot(Modules.Catalog);

    [Test]
    public async Task Run_CodeAsTheLastMigrationLeftIt_FindsNothing() =>
        Assert.That((await RunAsync(CheckedModules.Of(Modules.Catalog))).IsClean, Is.True);

    [Test]
    public async Task Run_CodeBeyondTheSnapshot_ShowsItAsADiff()
    {
        var older = Snapshot
            .Replace("\"type\":\"varchar(64)\"", "\"type\":\"varchar(32)\"", StringComparison.Ordinal)
            .Replace("\"name\":\"stock\"", "\"name\":\"gone\"", StringComparison.Ordinal);
        var report = await RunAsync(CheckedModules.With(Modules.Catalog, older, ("0001_initial", Initial)));

        Assert.That(report.ToLines(), Is.EqualTo([
            "The C# schema has changed since the last migration:",
            "  catalog.products",
            "    - column products.sku: type varchar(32)",
            "    + column products.sku: type varchar(64)",
            "    - column products.gone: type integer, nullable true",
            "    + column products.stock: type integer, nullable true",
            "→ Run `db generate`, review what it writes, and build again.",
        ]));
    }

    [Test]
    public async Task Run_SnapshotMissing_IsToldApart()
    {
        var report = await RunAsync(CheckedModules.With(Modules.Catalog, snapshot: null, ("0001_initial", Initial)));

        Assert.That(report.Groups.Select(group => group.Name), Is.EqualTo(["snapshot file"]));
        Assert.That(report.Groups[0].Findings, Is.EqualTo([new CheckFinding("catalog", "catalog carries migrations of catalog and no snapshot.json")]).Using<CheckFinding>((x, y) => x.Message == y.Message));
    }

    [Test]
    public async Task Run_SnapshotWithAMergeConflict_SaysThatItIsNone()
    {
        var report = await RunAsync(CheckedModules.With(Modules.Catalog, $"<<<<<<< ours\n{Snapshot}", ("0001_initial", Initial)));

        Assert.That(report.Groups[0].Findings[0].Message, Does.Contain("catalog/snapshot.json is not a snapshot"));
        Assert.That(report.Groups[0].Next, Does.Contain("merge conflict"));
    }

    [Test]
    public async Task Run_ModuleWithoutMigrations_AsksForTheFirst()
    {
        var report = await RunAsync(CheckedModules.With(Modules.Catalog, snapshot: null));

        Assert.That(report.Groups.Select(group => group.Name), Is.EqualTo(["snapshot"]));
        Assert.That(report.Groups[0].Findings.Select(finding => finding.Message), Is.EqualTo(["schema catalog is new"]));
    }

    [Test]
    public async Task Run_TwoFilesOfOneNumber_NamesBoth()
    {
        var report = await RunAsync(CheckedModules.With(Modules.Catalog, Snapshot, ("0001_initial", Initial), ("0002_left", After("0001_initial")), ("0002_right", After("0001_initial"))));

        Assert.That(report.ToLines(), Is.EqualTo([
            "Migrations that were generated beside each other:",
            "  catalog/0002_left and catalog/0002_right have the same number",
            "→ Keep the file that a database has applied (`db status`), delete the other one, restore the kept one's snapshot.json, and run `db generate` again.",
        ]));
    }

    [Test]
    public async Task Run_TwoBranchesFromOneParent_NamesTheOneThatDoesNotFollow()
    {
        var report = await RunAsync(CheckedModules.With(Modules.Catalog, Snapshot, ("0001_initial", Initial), ("0002_left", After("0001_initial")), ("0003_right", After("0001_initial"))));

        Assert.That(report.Groups.SelectMany(group => group.Findings).Select(finding => finding.Message), Is.EqualTo([
            "catalog/0003_right was generated after 0001_initial, and stands after 0002_left",
        ]));
    }

    [Test]
    public async Task Run_FilesByHandWithoutAParent_AreLeftAlone()
    {
        var report = await RunAsync(CheckedModules.With(Modules.Catalog, Snapshot, ("0001_initial", Initial), ("0002_by_hand", "alter table catalog.products add column more text;"), ("0003_next", After("0002_by_hand"))));

        Assert.That(report.IsClean, Is.True);
    }

    [Test]
    public async Task ToJson_Findings_AreReadByMachines()
    {
        var report = await RunAsync(CheckedModules.With(Modules.Catalog, Snapshot.Replace("varchar(64)", "text", StringComparison.Ordinal), ("0001_initial", Initial)));

        var json = JsonDocument.Parse(report.ToJson()).RootElement;
        var finding = json.GetProperty("groups")[0].GetProperty("findings")[0];
        Assert.Multiple(() =>
        {
            Assert.That(json.GetProperty("clean").GetBoolean(), Is.False);
            Assert.That(json.GetProperty("groups")[0].GetProperty("name").GetString(), Is.EqualTo("snapshot"));
            Assert.That(finding.GetProperty("place").GetString(), Is.EqualTo("catalog.products"));
            Assert.That(finding.GetProperty("message").GetString(), Is.EqualTo("column products.sku: type changes from text to varchar(64)"));
            Assert.That(finding.GetProperty("diff").EnumerateArray().Select(line => line.GetString()), Is.EqualTo(["- column products.sku: type text", "+ column products.sku: type varchar(64)"]));
        });
    }

    private static string After(string id) => $"-- catalog/next\n-- after {id}\nalter table catalog.products add column more text;\n";

    private static Task<CheckReport> RunAsync(ModuleMigrations module) => new SchemaCheck([module]).RunAsync(CancellationToken.None);
}
