using Backend.Data.Migrations.Errors;

namespace Backend.Data.Migrations.Tests.Running.Segments;

public sealed class ConcurrentTests : ProductsFixture
{
    private const string Build = "create index concurrently products_name_idx on catalog.products (organization_id, lower(name)) where deleted_at is null;";

    private const string Index = """
        select i.indisvalid, pg_get_userbyid(c.relowner) from pg_index i join pg_class c on c.oid = i.indexrelid where c.relname like 'products_name_idx%'
        """;

    private const string Oid = "select 'catalog.products_name_idx'::regclass::oid";

    [Test]
    public async Task Migrate_IndexBuild_MakesAValidIndexOfTheOwner()
    {
        await MigrateAsync(More(Build));

        Assert.That(await RowsAsync(Index), Is.EqualTo(["True backend_owner"]));
        Assert.That(await RowsAsync("select rolname from pg_roles where rolname = current_user and rolsuper"), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Migrate_UnfinishedIndexOfAnInterruptedRun_IsBuiltAgain()
    {
        await RowsAsync($"{Build} update pg_index set indisvalid = false where indexrelid = 'catalog.products_name_idx'::regclass".Replace("concurrently", "", StringComparison.Ordinal));
        var unfinished = await RowAsync(Oid);

        await MigrateAsync(More(Build));

        Assert.That(await RowsAsync(Index), Is.EqualTo(["True backend_owner"]));
        Assert.That(await RowAsync(Oid), Is.Not.EqualTo(unfinished));
    }

    [Test]
    public async Task Migrate_SameIndexThereAlready_IsKept()
    {
        await RowsAsync(Build);
        var before = await RowAsync(Oid);

        await MigrateAsync(More(Build));

        Assert.That(await RowAsync(Oid), Is.EqualTo(before));
        Assert.That(await RowsAsync("select relname from pg_class where relname like 'migration_probe%'"), Is.Empty);
    }

    [TestCase("create index products_name_idx on catalog.products (organization_id, name)")]
    [TestCase("create unique index products_name_idx on catalog.products (organization_id, lower(name)) where deleted_at is null")]
    [TestCase("create index products_name_idx on catalog.products (organization_id, lower(name)) where deleted_at is not null")]
    public async Task Migrate_OtherIndexOfThatName_IsRefused(string other)
    {
        await RowsAsync(other);

        var error = await FailureOf<MigrationFailedException>(Build);

        Assert.That(error.Message, Does.Contain("is there already, and is another one: CREATE ").And.Contain("drop index concurrently catalog.products_name_idx"));
    }

    [Test]
    public async Task Migrate_UniqueIndexOverDuplicates_LeavesNoUnfinishedIndex()
    {
        var error = await FailureOf<MigrationFailedException>("create unique index concurrently products_name_idx on catalog.products (organization_id, unit_price_cents);");

        Assert.That(error.SqlState, Is.EqualTo("23505"));
        Assert.That(error.Message, Does.Contain("Nothing of catalog/0002_more is committed."));
        Assert.That(await RowsAsync(Index), Is.Empty);
    }

    [Test]
    public async Task Migrate_DropOfWhatIsGone_IsDone()
    {
        await MigrateAsync(More("drop index concurrently catalog.products_name_idx;\ncreate table catalog.after ();"));

        Assert.That(await JournalAsync(), Has.Some.EqualTo("catalog/0002_more"));
    }

    [Test]
    public async Task Migrate_Drop_Drops()
    {
        await RowsAsync(Build);

        await MigrateAsync(More("drop index concurrently catalog.products_name_idx;"));

        Assert.That(await RowsAsync(Index), Is.Empty);
    }

    [Test]
    public async Task Migrate_ReindexAfterAnInterruptedOne_LeavesOneIndex()
    {
        await RowsAsync(Build.Replace("concurrently", "", StringComparison.Ordinal));
        await RowsAsync("""
            create index products_name_idx_ccnew on catalog.products (organization_id);
            update pg_index set indisvalid = false where indexrelid = 'catalog.products_name_idx_ccnew'::regclass
            """);
        var before = await RowAsync(Oid);

        await MigrateAsync(More("reindex index concurrently catalog.products_name_idx;"));

        Assert.That(await RowsAsync(Index), Has.Count.EqualTo(1));
        Assert.That(await RowAsync(Oid), Is.Not.EqualTo(before));
    }

    [Test]
    public async Task Migrate_StatementsAfterIt_RunAsTheMigratorAndTheOwnerAsBefore()
    {
        await MigrateAsync(More($"{Build}\ncreate table catalog.who as select session_user::text as login, current_user::text as role, current_setting('search_path') as path;"));

        Assert.That(await RowAsync("select login, role, path from catalog.who"), Is.EqualTo("backend_migrator backend_owner pg_catalog"));
    }
}
