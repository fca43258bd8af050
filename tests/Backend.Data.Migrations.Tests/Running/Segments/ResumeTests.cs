using Backend.Data.Migrations.Errors;

namespace Backend.Data.Migrations.Tests.Running.Segments;

/// <summary>A file of several segments whose later ones fail at first.</summary>
public sealed class ResumeTests : ProductsFixture
{
    private const string First = "create table catalog.first ();\n-- @transaction\n";

    [Test]
    public async Task Migrate_LaterSegmentFails_SaysWhatStaysAndRemembersIt()
    {
        var error = await FailureOf<MigrationFailedException>(First + "create table catalog.second ();\nselect nosuchfunction();");

        Assert.That(error.Message, Does.Contain("catalog/0002_more, line 4 (statement 3)")
            .And.Contain("Of catalog/0002_more, segment 1 of 2 (to line 1) is committed and stays; `db migrate` goes on behind it."));
        Assert.That(await ProgressAsync(), Is.EqualTo(["catalog/0002_more 1 2"]));
        Assert.That(await RowsAsync("select relname from pg_class where relname in ('first', 'second')"), Is.EqualTo(["first"]));
        var status = (await Runner.StatusAsync(More(First + "select 1;"), CancellationToken.None)).Single(each => each.Id == "0002_more");
        Assert.That((status.State, status.CommittedSegments, status.Segments), Is.EqualTo((MigrationState.Partial, 1, 2)));
    }

    [TestCase("create table catalog.second ();", TestName = "{m}(corrected)")]
    [TestCase("create table catalog.other ();\n-- @transaction\ncreate table catalog.second ();", TestName = "{m}(cut once more)")]
    public async Task Migrate_LaterSegmentEdited_GoesOnBehindTheFirst(string rest)
    {
        await FailureOf<MigrationFailedException>(First + "select nosuchfunction();");

        await MigrateAsync(More(First + rest));

        Assert.That(await RowsAsync("select relname from pg_class where relname in ('first', 'second') order by 1"), Is.EqualTo(["first", "second"]));
        Assert.That(await JournalAsync(), Has.Some.EqualTo("catalog/0002_more"));
        Assert.That(await ProgressAsync(), Is.Empty);
        Assert.That(await MigrateAsync(More(First + rest)), Is.Empty, "the whole file's checksum is in the journal");
    }

    [Test]
    public async Task Migrate_RestTakenOutOfTheFile_IsApplied()
    {
        await FailureOf<MigrationFailedException>(First + "select nosuchfunction();");

        Assert.That((await MigrateAsync(More("create table catalog.first ();"))).Single().Id, Is.EqualTo("0002_more"));
        Assert.That(await ProgressAsync(), Is.Empty);
    }

    [TestCase("create table catalog.edited ();\n-- @transaction\nselect 1;")]
    [TestCase("create table catalog.first ();\nselect 1;")]
    [TestCase("")]
    public async Task Migrate_CommittedPartEdited_IsRefused(string edited)
    {
        await FailureOf<MigrationFailedException>(First + "select nosuchfunction();");

        var error = await FailureOf<MigrationChecksumException>(edited);

        Assert.That(error.Message, Does.StartWith("catalog/0002_more is applied in part, and that part was edited since: segment 1 is committed"));
        Assert.That(await ProgressAsync(), Is.EqualTo(["catalog/0002_more 1 2"]));
    }

    [Test]
    public async Task Migrate_FileOfAPartDeleted_IsRefused()
    {
        await FailureOf<MigrationFailedException>(First + "select nosuchfunction();");

        var error = await Assert.ThrowsAsync<DatabaseAheadException>(() => MigrateAsync(Samples.Migrations.All));

        Assert.That(error!.Message, Does.StartWith("The database has the first 1 segments of catalog/0002_more"));
    }

    [Test]
    public async Task Migrate_OneTransaction_LeavesNoProgress()
    {
        await MigrateAsync(More("create table catalog.first ();"));

        Assert.That(await ProgressAsync(), Is.Empty);
    }

    [Test]
    public async Task Migrate_JournalOfAnEarlierVersion_GetsItsProgressTable()
    {
        await RowsAsync("drop table platform.migration_progress");

        Assert.That((await Runner.StatusAsync(More("select 1;"), CancellationToken.None))[^1].State, Is.EqualTo(MigrationState.Applied));
        await MigrateAsync(More(First + "create table catalog.second ();"));

        Assert.That(await RowAsync("select tableowner from pg_tables where tablename = 'migration_progress'"), Is.EqualTo("backend_owner"));
    }

    [Test]
    public async Task Migrate_NewLabel_IsUsedByTheNextSegment()
    {
        await MigrateAsync(More("""
            alter type catalog.product_kind add value 'voucher';
            alter table catalog.currencies add column kind catalog.product_kind not null default 'voucher';
            """));

        Assert.That(await RowAsync("select kind::text from catalog.currencies"), Is.EqualTo("voucher"));
    }

    [Test]
    public async Task Migrate_UnknownDirectiveInALaterFile_AppliesNothing()
    {
        var modules = Samples.Migrations.With(Samples.Modules.Catalog,
            ("0001_initial", Samples.Migrations.Initial(Samples.Modules.Catalog)), ("0002_more", "create table catalog.first ();"), ("0003_worse", "-- @nonsense\nselect 1;"));

        var error = await Assert.ThrowsAsync<MigrationFailedException>(
            () => MigrateAsync([.. Samples.Migrations.All.Where(module => module.Schema != Samples.Modules.Catalog), modules]));

        Assert.That((error!.File, error.Line), Is.EqualTo(("catalog/0003_worse", 1)));
        Assert.That(await RowsAsync("select relname from pg_class where relname = 'first'"), Is.Empty);
    }
}
