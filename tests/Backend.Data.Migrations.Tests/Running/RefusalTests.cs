using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Tests.Samples;
using Backend.Development;

namespace Backend.Data.Migrations.Tests.Running;

/// <summary>What a run refuses, and that nothing of it stays behind.</summary>
public sealed class RefusalTests : RunnerFixture
{
    [Test]
    public async Task Migrate_StatementFailsInTheMiddle_LeavesNothingOfItsFile()
    {
        await MigrateAsync(Samples.Migrations.All);
        var before = await JournalAsync();

        var error = await FailureOf<MigrationFailedException>(Samples.Migrations.AllAnd("0002_more", """
            create table catalog.more (id uuid primary key);

            alter table catalog.more
                add column total nosuchtype;
            create table catalog.never (id uuid primary key);
            """));

        Assert.Multiple(() =>
        {
            Assert.That(error.Message, Does.StartWith("catalog/0002_more, line 4 (statement 2): type \"nosuchtype\" does not exist (42704)."));
            Assert.That((error.File, error.Line, error.Statement, error.SqlState), Is.EqualTo(("catalog/0002_more", 4, 2, "42704")));
        });
        Assert.That(await JournalAsync(), Is.EqualTo(before));
        Assert.That(await RowsAsync("select relname from pg_class where relname in ('more', 'never')"), Is.Empty);
    }

    [Test]
    public async Task Migrate_FileBeforeTheFailingOne_StaysApplied()
    {
        await FailureOf<MigrationFailedException>(Samples.Migrations.AllAnd("0002_more", "select nosuchfunction();"));

        Assert.That(await JournalAsync(), Is.EqualTo(["platform/0001_initial", "catalog/0001_initial"]));
    }

    [Test]
    public async Task Migrate_DeferredConstraintFailsAtCommit_LeavesNothingOfItsFile()
    {
        var error = await FailureOf<MigrationFailedException>(Samples.Migrations.AllAnd("0002_more", """
            create table catalog.chain (id integer primary key, next integer references catalog.chain deferrable initially deferred);
            insert into catalog.chain values (1, 2);
            """));

        Assert.That((error.Line, error.SqlState), Is.EqualTo((2, "23503")));
        Assert.That(await RowsAsync("select relname from pg_class where relname = 'chain'"), Is.Empty);
    }

    [Test]
    public async Task Migrate_AppliedFileEdited_NamesBothChecksumsAndAppliesNothing()
    {
        await MigrateAsync(Samples.Migrations.AllAnd("0002_more", "select 1;"));
        var edited = Samples.Migrations.With(Modules.Catalog,
            ("0001_initial", Samples.Migrations.Initial(Modules.Catalog)), ("0002_more", "select 2;"), ("0003_new", "create table catalog.new ();"));

        var error = await FailureOf<MigrationChecksumException>([.. Samples.Migrations.All.Where(module => module.Schema != Modules.Catalog), edited]);

        Assert.Multiple(() =>
        {
            Assert.That(error.File, Is.EqualTo("catalog/0002_more"));
            Assert.That(error.AppliedChecksum, Is.Not.EqualTo(error.FoundChecksum));
            Assert.That(error.Message, Does.Contain(error.AppliedChecksum).And.Contain(error.FoundChecksum));
        });
        Assert.That(await RowsAsync("select relname from pg_class where relname = 'new'"), Is.Empty);
    }

    [Test]
    public async Task Migrate_DatabaseAheadOfTheCode_IsRefused()
    {
        await MigrateAsync(Samples.Migrations.AllAnd("0002_more", "select 1;"));

        var error = await FailureOf<DatabaseAheadException>(Samples.Migrations.All);

        Assert.That(error.Message, Does.StartWith("The database has catalog/0002_more, applied at "));
    }

    [TestCase("select 1;\ncommit;\nselect 2;", 2)]
    [TestCase("create function f() returns int begin atomic select 1; end;", 1)]
    public async Task Migrate_FileThatEndsItsTransaction_IsRefusedBeforeItBegins(string sql, int line)
    {
        var error = await FailureOf<MigrationFailedException>(Samples.Migrations.AllAnd("0002_more", sql));

        Assert.That((error.Line, error.SqlState), Is.EqualTo((line, (string?)null)));
    }

    [Test]
    public async Task Migrate_AsTheAppRole_IsRefusedBeforeAnything()
    {
        var error = await Assert.ThrowsAsync<MigratorConnectionException>(
            () => RunnerAs(DatabaseRole.App).MigrateAsync(Samples.Migrations.All, null, CancellationToken.None));

        Assert.That(error!.Message, Does.StartWith("backend_app may not act as backend_owner").And.Contain("DATABASE_MIGRATOR_URL"));
        Assert.That(await RowsAsync("select to_regnamespace('platform') is null"), Is.EqualTo(["True"]));
    }

    [Test]
    public async Task Migrate_ServerThatIsNotThere_SaysWhere()
    {
        var runner = new MigrationRunner("Host=127.0.0.1;Port=1;Username=backend_migrator;Database=d;Password=secret", TimeProvider.System);

        var error = await Assert.ThrowsAsync<MigratorConnectionException>(() => runner.MigrateAsync(Samples.Migrations.All, null, CancellationToken.None));

        Assert.That(error!.Message, Does.StartWith("The migrator cannot connect to 127.0.0.1:1, database d, as backend_migrator").And.Not.Contain("secret"));
    }

    [Test]
    public async Task Migrate_DatabaseWithoutTheTenancyFunctions_NamesTheFileToRun()
    {
        await RowsAsync("drop schema app cascade");

        var error = await FailureOf<MigratorConnectionException>(Samples.Migrations.All);

        Assert.That(error.Message, Does.Contain("02-database.sql"));
    }

    [Test]
    public async Task Migrate_ModuleWithTablesButNoFiles_SaysWhatToRun()
    {
        var error = await FailureOf<MigrationFileException>([Samples.Migrations.With(Modules.Catalog)]);

        Assert.That(error.Message, Does.Contain("Run `db generate --name initial`"));
    }

    private async Task<TError> FailureOf<TError>(IReadOnlyList<ModuleMigrations> modules)
        where TError : MigrationException
    {
        try
        {
            await MigrateAsync(modules);
        }
        catch (TError error)
        {
            return error;
        }

        throw new AssertionException("The run was not refused.");
    }
}
