using Backend.Data.Execution;
using Backend.Data.Migrations.Checking;
using Backend.Data.Migrations.Tests.Catalog;
using Backend.Data.Migrations.Tests.Samples;
using Backend.Development;
using Microsoft.Extensions.Logging.Abstractions;

namespace Backend.Data.Migrations.Tests.Checking;

public sealed class DatabaseCheckTests : CatalogFixture
{
    private static readonly ModuleMigrations[] Good = [.. CatalogDatabase.Schemas.Select(CheckedModules.Of)];

    [Test]
    public async Task Run_MigratedDatabase_FindsNothing() =>
        Assert.That((await RunAsync(Good)).ToLines(), Is.Empty);

    [Test]
    public async Task Run_WallTakenDown_IsADifferenceAndABreach()
    {
        await ExecuteAsync("alter table catalog.products disable row level security");

        Assert.That((await RunAsync(Good)).ToLines().Where(line => !line.StartsWith('→')), Is.EqualTo([
            "The database differs from the C# schema (- as the code has it, + as the database has it):",
            "  catalog.products",
            "    - wall of products: tenant",
            "    + wall of products: row security is not enabled",
            "",
            "The walls between organizations have gaps:",
            "  wall: catalog.products: row security is not enabled",
        ]));
    }

    [TestCase("revoke insert on catalog.products from backend_app", "grant on products to backend_app: privileges changes from (delete, insert, select) to (delete, select)")]
    [TestCase("alter table catalog.products drop column stock cascade", "column products.stock is missing")]
    [TestCase("alter table catalog.products add column spare text", "column products.spare is only in the database")]
    public async Task Run_DamageByHand_IsNamed(string damage, string message)
    {
        await ExecuteAsync(damage);

        var report = await RunAsync(Good);
        Assert.That(report.Groups.Single().Name, Is.EqualTo("catalog"));
        Assert.That(report.Groups[0].Findings.Select(finding => finding.Message), Does.Contain(message));
        Assert.That(report.Groups[0].Next, Does.Contain("`db migrate`").And.Contain("`db export`").And.Contain("`db generate`"));
    }

    [Test]
    public async Task Run_JournalAndFilesApart_IsToldInThreeGroups()
    {
        var snapshot = CheckedModules.Snapshot(Modules.Catalog);
        ModuleMigrations[] modules =
        [
            .. Good.Where(module => module.Schema != Modules.Catalog && module.Schema != Modules.Sales),
            CheckedModules.With(Modules.Catalog, snapshot, ("0001_initial", $"{Samples.Migrations.Initial(Modules.Catalog)}-- edited"), ("0002_more", "alter table catalog.products add column more text;")),
            CheckedModules.With(Modules.Sales, CheckedModules.Snapshot(Modules.Sales), ("0001_other", "alter table catalog.products add column more text;")),
        ];

        Assert.That((await RunAsync(modules)).Groups.Select(group => (group.Name, string.Join(' ', group.Findings.Select(finding => finding.Message)))), Is.EqualTo([
            ("changed", "catalog/0001_initial"),
            ("missing", "sales/0001_initial"),
            ("pending", "catalog/0002_more sales/0001_other"),
        ]));
    }

    [Test]
    public async Task Run_SchemaOfAnotherOwner_StillTellsTheRest()
    {
        await ExecuteAsync("alter schema sales owner to postgres; alter table catalog.products no force row level security");

        var report = await RunAsync(Good);
        Assert.That(report.Groups.Select(group => group.Name), Is.EqualTo(["catalog", "tenancy"]));
        Assert.That(report.Groups[0].Findings.Single().Message, Does.Contain("alter schema sales owner to backend_owner"));
        Assert.That(report.Groups[1].Findings.Single().Message, Is.EqualTo("wall: catalog.products: row security is not forced"));
    }

    private async Task<CheckReport> RunAsync(IReadOnlyList<ModuleMigrations> modules)
    {
        await using var serving = new Database(new DatabaseOptions { ConnectionString = Server.ConnectionString(DatabaseRole.App) }, NullLogger<Database>.Instance);
        return await new SchemaCheck(modules).RunAsync(Server.ConnectionString(DatabaseRole.Migrator), serving, CancellationToken.None);
    }
}
