using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Sql;
using Backend.Development;
using Backend.Kernel.Modules;
using Backend.Kernel.Schema;
using Backend.Kernel.Seeding.References;
using Backend.Kernel.Tests.Ledger;
using Autofac;
using static Backend.Kernel.Tests.Ledger.Schema.Tables;

namespace Backend.Kernel.Tests.Seeding.References;

public sealed class ReferenceRunnerTests : LedgerFixture
{
    private static readonly ModuleCatalog Catalog = new(new PlatformModule(), new LedgerModule());

    [Test]
    public async Task RunAsync_AfterAFirstRun_WritesNothing()
    {
        await RunAsync();

        Assert.That(await RunAsync(), Is.EqualTo(new[] { ("ledger.currencies", 0L), ("ledger.categories", 0L) }));
    }

    [Test]
    public async Task RunAsync_EditedGlobalRow_PutsItBackAndLeavesOthersAlone()
    {
        await RunAsync();
        await Host.ExecuteAsync("update ledger.currencies set name = 'Eros', symbol = null where code = 'EUR'");
        var other = await RowAsync("CHF");

        var written = await RunAsync();

        Assert.That(written[0], Is.EqualTo(("ledger.currencies", 1L)));
        Assert.That(await Host.ReadAsync<string>("select name || symbol from ledger.currencies where code = 'EUR'"), Is.EqualTo("Euro€"));
        Assert.That(await RowAsync("CHF"), Is.EqualTo(other));
    }

    [Test]
    public async Task RunAsync_DeletedGlobalRow_IsInsertedAgain()
    {
        await RunAsync();
        await Host.ExecuteAsync("delete from ledger.currencies where code = 'CHF'");

        Assert.That((await RunAsync())[0], Is.EqualTo(("ledger.currencies", 1L)));
    }

    [Test]
    public async Task RunAsync_NewOrganization_GetsTheRowsAndKeepsWhatItEdits()
    {
        Assert.That((await RunAsync())[1].Rows, Is.GreaterThanOrEqualTo(2));
        await Host.ExecuteAsync("update ledger.categories set name = 'Trips' where code = 'travel' and organization_id = $1", Caller.Organization.Value);

        Assert.That((await RunAsync())[1].Rows, Is.Zero);
        Assert.That(
            await Host.ReadAsync<string>("select string_agg(name, ' ' order by code) from ledger.categories where organization_id = $1", Caller.Organization.Value),
            Is.EqualTo("Rent Trips"));
    }

    [Test]
    public async Task RunAsync_SuspendedOrganization_IsLeftAlone()
    {
        await Host.ExecuteAsync("update platform.organizations set status = 'suspended' where id = $1", Caller.Organization.Value);

        await RunAsync();

        Assert.That(await Host.ReadAsync<long>("select count(*) from ledger.categories where organization_id = $1", Caller.Organization.Value), Is.Zero);
    }

    [Test]
    public void OwnerDatabase_TenantsTable_IsRefusedBeforeItIsSent() => Assert.That(
        () => Owner().RunAsync((unit, ct) => unit.Insert(Categories).Values(LedgerReferences.Categories).ExecuteAsync(ct), CancellationToken.None),
        Throws.TypeOf<StatementException>().With.Message.EqualTo("INSERT ledger.categories is of an organization; the owner writes global tables only."));

    private OwnerDatabase Owner() => new(Host.ConnectionString(DatabaseRole.Migrator));

    // The version of a row tells whether it was written again, though with the same values.
    private Task<string> RowAsync(string code) => Host.ReadAsync<string>("select xmin::text || ctid::text from ledger.currencies where code = $1", code);

    private Task<IReadOnlyList<(string Table, long Rows)>> RunAsync() =>
        new ReferenceRunner(Catalog, Host.Container.Resolve<Database>(), Owner(), new OrganizationRegistry(Host.ConnectionString(DatabaseRole.Migrator)))
            .RunAsync(CancellationToken.None);
}
