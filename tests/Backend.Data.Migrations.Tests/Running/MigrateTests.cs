using Backend.Data.Migrations.Tests.Samples;
using Backend.Data.Tenancy;
using Backend.Development;
using Npgsql;

namespace Backend.Data.Migrations.Tests.Running;

public sealed class MigrateTests : RunnerFixture
{
    private static readonly string[] All = ["platform/0001_initial", "catalog/0001_initial", "sales/0001_initial"];

    [Test]
    public async Task Migrate_NewDatabase_AppliesAllInOrderAndKeepsTheJournal()
    {
        var reports = new Reports();

        var applied = await MigrateAsync(Samples.Migrations.All, reports);

        Assert.Multiple(() =>
        {
            Assert.That(applied.Select(each => $"{each.Module}/{each.Id}"), Is.EqualTo(All));
            Assert.That(reports.All.Where(report => report.Phase == MigrationPhase.Applied).Select(report => report.File), Is.EqualTo(All));
            Assert.That(reports.All[^1], Is.EqualTo(new MigrationProgress(MigrationPhase.Applied, All[^1], 3, 3)));
        });
        Assert.That(await JournalAsync(), Is.EqualTo(All));
    }

    [Test]
    public async Task Migrate_NewDatabase_LeavesWallsThatPassTheSelfTest()
    {
        await MigrateAsync(Samples.Migrations.All);

        await using var pool = ServingPool();
        Assert.That(await TenancySelfTest.RunAsync(pool, Modules.All, CancellationToken.None), Is.Empty);
    }

    [Test]
    public async Task Migrate_NewDatabase_BelongsToTheOwnerAltogether()
    {
        await MigrateAsync(Samples.Migrations.All);

        Assert.That(await RowsAsync("""
            select distinct pg_get_userbyid(c.relowner) from pg_class c
            where c.relnamespace in ('platform'::regnamespace, 'catalog'::regnamespace, 'sales'::regnamespace)
            """), Is.EqualTo(["backend_owner"]));
    }

    [Test]
    public async Task Migrate_Again_HasNothingToDo()
    {
        await MigrateAsync(Samples.Migrations.All);

        Assert.That(await MigrateAsync(Samples.Migrations.All), Is.Empty);
    }

    [Test]
    public async Task Migrate_TwoRunsAtOnce_OneDoesTheWork()
    {
        var runs = await Task.WhenAll(MigrateAsync(Samples.Migrations.All), RunnerAs(DatabaseRole.Migrator).MigrateAsync(Samples.Migrations.All, null, CancellationToken.None));

        Assert.That(runs.Select(applied => applied.Count).Order(), Is.EqualTo([0, 3]));
    }

    [Test]
    public async Task Migrate_WhileAnotherRunHoldsTheLock_SaysSoAndWaits()
    {
        await using var other = await ConnectAsync(DatabaseRole.Migrator);
        await ExecuteAsync(other, $"select pg_advisory_lock({0x6D_69_67_72_61_74_65_21})");
        var reports = new Reports(MigrationPhase.WaitingForOtherRun, other.Close);

        var applied = await MigrateAsync(Samples.Migrations.All, reports);

        Assert.Multiple(() =>
        {
            Assert.That(reports.All[0].Phase, Is.EqualTo(MigrationPhase.WaitingForOtherRun));
            Assert.That(applied, Has.Count.EqualTo(3));
        });
    }

    [Test]
    public async Task Migrate_TableInUse_TriesAgain()
    {
        await MigrateAsync(Samples.Migrations.All);
        await using var reader = await ConnectAsync(DatabaseRole.App);
        await ExecuteAsync(reader, "begin; lock table catalog.products in access share mode");
        var reports = new Reports(MigrationPhase.WaitingForTable, reader.Close);

        var applied = await MigrateAsync(Samples.Migrations.AllAnd("0002_more", "alter table catalog.products add column more text;"), reports);

        Assert.Multiple(() =>
        {
            Assert.That(reports.All.Select(report => report.Phase),
                Is.EqualTo([MigrationPhase.Applying, MigrationPhase.WaitingForTable, MigrationPhase.Applied]));
            Assert.That(applied.Single().Id, Is.EqualTo("0002_more"));
        });
    }

    [Test]
    public async Task Ddl_RunByTheOwner_MakesWhatMigrationsMake()
    {
        const string Catalog = """
            select table_schema, table_name, column_name, data_type, is_nullable, column_default from information_schema.columns
            where table_schema in ('platform', 'catalog', 'sales') and table_name not like 'migration%' order by 1, 2, ordinal_position
            """;
        await using var owner = await ConnectAsync(DatabaseRole.Migrator);
        await ExecuteAsync(owner, "set role backend_owner");
        await ExecuteAsync(owner, SchemaExport.Ddl(Modules.All));
        var exported = await RowsAsync(Catalog);

        await DropDatabase();
        await CreateDatabase();
        await MigrateAsync(Samples.Migrations.All);

        Assert.That(await RowsAsync(Catalog), Is.EqualTo(exported).And.Not.Empty);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
