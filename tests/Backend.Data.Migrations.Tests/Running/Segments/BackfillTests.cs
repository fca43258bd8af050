using Backend.Data.Migrations.Errors;
using Backend.Development;
using Npgsql;

namespace Backend.Data.Migrations.Tests.Running.Segments;

public sealed class BackfillTests : ProductsFixture
{
    private const string Column = "alter table catalog.products add column label text;\n";

    private const string Backfill = """
        -- @backfill
        update catalog.products set label = upper(name)
        where ctid = any (array(select p.ctid from catalog.products p where p.label is null limit 10));

        """;

    private const string Labelled = "select count(label) from catalog.products where label is null or label = upper(name)";

    private const string Policies = "select polname from pg_policy where polrelid = 'catalog.products'::regclass order by 1";

    private const string Waiting =
        "select count(*) from pg_locks l join pg_stat_activity a using (pid) where not l.granted and a.application_name = 'backend migrations'";

    private static readonly string[] Wall = ["tenant_read", "tenant_rows", "tenant_wall"];

    [Test]
    public async Task Migrate_TableWithAWall_ChangesTheRowsOfEveryOrganization()
    {
        var reports = new Reports();

        await MigrateAsync(More(Column + Backfill), reports);

        Assert.That(await RowAsync(Labelled), Is.EqualTo($"{Products}"), "the suspended organization's too");
        Assert.That(await RowsAsync(Policies), Is.EqualTo(Wall));
        Assert.That(await RowAsync("select relforcerowsecurity from pg_class where oid = 'catalog.products'::regclass"), Is.EqualTo("True"));
        var last = reports.All.Last(report => report.Phase == MigrationPhase.Backfilling).Segment!;
        Assert.That(last, Is.EqualTo(new SegmentProgress(2, 2, SegmentKind.Backfill, 3)
        {
            Rows = Products, OrganizationsDone = Organizations - 1, Organizations = Organizations,
        }));
    }

    [Test]
    public async Task Migrate_TableWithoutAWall_IsRepeatedAsTheOwner()
    {
        await RowsAsync("insert into catalog.currencies (code, name) select 'C' || n, 'before' from generate_series(1, 25) n");
        var reports = new Reports();

        await MigrateAsync(More("""
            -- @backfill
            update catalog.currencies set name = 'after'
            where code = any (array(select c.code from catalog.currencies c where c.name = 'before' limit 10));
            """), reports);

        Assert.That(await RowAsync("select count(*) from catalog.currencies where name = 'after'"), Is.EqualTo("25"));
        Assert.That(reports.All.Where(report => report.Phase == MigrationPhase.Backfilling).Select(report => report.Segment!.Rows), Is.EqualTo([10, 20, 25]));
    }

    [Test]
    public async Task Migrate_RowThatIsChangedAtTheSameMoment_IsNotPassedOver()
    {
        await RowsAsync("insert into catalog.currencies (code, name) values ('C1', 'before')");
        await using var request = await ConnectAsync(DatabaseRole.Admin);
        await using var transaction = await request.BeginTransactionAsync();
        await using (var change = new NpgsqlCommand("update catalog.currencies set code = 'C2' where code = 'C1'", request))
            await change.ExecuteNonQueryAsync();
        var runner = new MigrationRunner(Server.ConnectionString(DatabaseRole.Migrator), TimeProvider.System) { Reviews = false };
        var run = runner.MigrateAsync(More("""
            -- @backfill
            update catalog.currencies set name = 'after'
            where ctid = any (array(select c.ctid from catalog.currencies c where c.name = 'before' limit 10));
            """), null, CancellationToken.None);
        while (!run.IsCompleted && await RowAsync(Waiting) == "0")
            await Task.Yield();

        await transaction.CommitAsync();
        await run;

        Assert.That(await RowAsync("select code || ' ' || name from catalog.currencies where code like 'C_'"), Is.EqualTo("C2 after"));
    }

    [Test]
    public async Task Migrate_InsertAndDelete_SeeTheRowsOfEveryTableTheyName()
    {
        await MigrateAsync(More("""
            -- @backfill
            insert into sales.orders (organization_id, id)
            select p.organization_id, p.id from catalog.products p
            where not exists (select from sales.orders o where o.id = p.id) limit 10;
            -- @backfill
            delete from sales.orders
            where ctid = any (array(select o.ctid from sales.orders o join catalog.products p on p.id = o.id where p.sku <> 'SKU-1' limit 10));
            """));

        Assert.That(await RowAsync("select count(*), count(distinct organization_id) from sales.orders"), Is.EqualTo($"{Organizations} {Organizations}"));
        Assert.That(await RowsAsync("select polname from pg_policy where polname = 'migration_backfill'"), Is.Empty);
    }

    [Test]
    public async Task Migrate_StatementFailsInTheMiddle_DropsThePolicyAndGoesOnWhenCorrected()
    {
        await RowsAsync("update catalog.products set name = 'x' where organization_id::text like '%3' and sku = 'SKU-7'");
        var failing = Column + Backfill.Replace("upper(name)", "upper(name || (1 / (length(name) - 1)))", StringComparison.Ordinal);

        var error = await FailureOf<MigrationFailedException>(failing);

        Assert.That(error.Message, Does.Contain("division by zero (22012)").And.Match("The backfill has changed [0-9]+ rows, which stay"));
        Assert.That(await RowsAsync(Policies), Is.EqualTo(Wall));
        Assert.That(await RowAsync("select count(label) >= 50 from catalog.products"), Is.EqualTo("True"));
        await MigrateAsync(More(Column + Backfill));
        Assert.That(await RowAsync("select count(*) from catalog.products where label is null"), Is.EqualTo("0"));
    }

    [Test]
    public async Task Migrate_ConnectionLostBetweenBatches_GoesOnAndDropsThePolicyOfBefore()
    {
        var reports = new Reports(MigrationPhase.Backfilling, EndSession);

        var error = await FailureOf<MigratorConnectionException>(Column + Backfill, reports);

        Assert.That(error.Message, Does.StartWith("The connection was lost in catalog/0002_more, segment 2 of 2 (line 3):")
            .And.Contain("segment 1 of 2 (to line 1) is committed").And.Contain("changed 10 rows, which stay")
            .And.Contain("If the policy that the backfill needs still stands on catalog.products, the next run drops it.")
            .And.EndWith("run `db migrate` again: it goes on where this run ended."));
        Assert.That(await RowsAsync(Policies), Is.EqualTo(Wall.Prepend("migration_backfill")));
        await MigrateAsync(More(Column + Backfill));
        Assert.That(await RowsAsync(Policies), Is.EqualTo(Wall));
        Assert.That(await RowAsync(Labelled), Is.EqualTo($"{Products}"));
    }

    [Test]
    public async Task Migrate_CancelledBetweenBatches_SaysWhatStaysAndDropsThePolicy()
    {
        using var cancellation = new CancellationTokenSource();
        var reports = new Reports(MigrationPhase.Backfilling, cancellation.Cancel);

        var error = await FailureOf<MigrationCanceledException>(Column + Backfill, reports, cancellation.Token);

        Assert.That(error.Message, Does.StartWith("Cancelled in catalog/0002_more, segment 2 of 2").And.Contain("10 rows, which stay").And.EndWith("Run `db migrate` again to go on."));
        Assert.That(await RowsAsync(Policies), Is.EqualTo(Wall));
        Assert.That(await RowAsync("select count(label) from catalog.products"), Is.EqualTo("10"));
    }

    [TestCase("update catalog.products set name = 'x' where name = 'y';")]
    [TestCase("delete from catalog.products;")]
    [TestCase("update catalog.currencies set name = (select max(name) from catalog.products);")]
    public async Task Migrate_ChangeThatTheWallWouldHide_IsRefused(string sql)
    {
        var error = await FailureOf<MigrationFailedException>(sql);

        Assert.That(error.Message, Does.Contain("the wall on catalog.products hides its rows from the owner too"));
    }

    [Test]
    public async Task Migrate_ChangeWhileTheWallIsLifted_ChangesTheRows()
    {
        await MigrateAsync(More("""
            alter table catalog.products no force row level security;
            update catalog.products set name = 'changed ' || sku;
            alter table catalog.products force row level security;
            """));

        Assert.That(await RowAsync("select count(*) from catalog.products where name like 'changed %'"), Is.EqualTo($"{Products}"));
    }

    [TestCase("update catalog.currencies c set name = 'x' where exists (select from catalog.products p where p.currency = c.code and c.name <> 'x');",
        "catalog.currencies has no wall and catalog.products has one")]
    [TestCase("update catalog.products set name = 'x' where id in (select id from sales.published_products) and name <> 'x';", "sales.published_products is a view")]
    public async Task Migrate_BackfillThatWouldSeeAPart_IsRefused(string sql, string reason)
    {
        await RowsAsync("create view sales.published_products with (security_invoker = true) as select id from catalog.products");

        var error = await FailureOf<MigrationFailedException>("-- @backfill\n" + sql);

        Assert.That(error.Message, Does.Contain(reason));
    }
}
