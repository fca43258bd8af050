using Backend.Data.Migrations.Errors;

namespace Backend.Data.Migrations.Tests.Running.Failures;

/// <summary>What a run says when the server fails it: what happened, what the database holds, what to type.</summary>
public sealed class FailureTests : ProductsFixture
{
    [TestCase("53100", "the disk of the database server is full: no room", "Free space on the server or enlarge its volume")]
    [TestCase("53200", "the database server is out of memory: no room", "free memory on the server")]
    [TestCase("57014", "someone cancelled it on the server: no room", "Find out who and why")]
    [TestCase("42501", "no room, and migrations run as backend_owner", "have a superuser do what only one may")]
    public async Task Migrate_ServerFailsAStatement_SaysWhatToDo(string sqlState, string reason, string next)
    {
        var error = await FailureOf<MigrationFailedException>($"""
            create table catalog.first ();
            -- @transaction
            do $$ begin raise exception 'no room' using errcode = '{sqlState}'; end $$;
            """);

        Assert.That(error.Message, Does.StartWith($"catalog/0002_more, line 3 (statement 2): {reason} ({sqlState}). Of catalog/0002_more, segment 1 of 2")
            .And.Contain(next).And.EndWith("run `db migrate` again."));
    }

    [Test]
    public async Task Migrate_ConnectionLostInTheMiddle_SaysWhatIsCommitted()
    {
        var progress = new ProgressAction(report =>
        {
            if (report is { Phase: MigrationPhase.ApplyingSegment, Segment.Number: 2 })
                EndSession();
        });

        var error = await FailureOf<MigratorConnectionException>("create table catalog.first ();\n-- @transaction\ncreate table catalog.second ();", progress);

        Assert.That(error.Message, Does.StartWith("The connection was lost in catalog/0002_more, segment 2 of 2 (line 3): ")
            .And.Contain("Of catalog/0002_more, segment 1 of 2 (to line 1) is committed").And.Contain("run `db migrate` again"));
        Assert.That(await ProgressAsync(), Is.EqualTo(["catalog/0002_more 1 2"]));
    }

    [Test]
    public async Task Migrate_EarlierFilesOfTheRun_AreNamed()
    {
        await RowsAsync("drop schema sales cascade; delete from platform.migrations where module = 'sales'");

        var modules = Samples.Migrations.AllAnd("0002_more", "create table catalog.first ();")
            .Select(module => module.Schema == Samples.Modules.Sales ? Samples.Migrations.With(module.Schema, ("0001_initial", "select nosuchfunction();")) : module);

        var error = await Assert.ThrowsAsync<MigrationFailedException>(() => MigrateAsync([.. modules]));

        Assert.That(error!.Message, Does.Contain("This run has applied catalog/0002_more. Nothing of sales/0001_initial is committed."));
    }

    [Test]
    public async Task Migrate_DatabaseThatTakesNoWrites_IsRefusedBeforeAnything()
    {
        await RowsAsync($"alter database {Server.Name} set default_transaction_read_only = on");

        var error = await FailureOf<MigratorConnectionException>("select 1;");

        Assert.That(error.Message, Does.Contain("takes no writes of this role: default_transaction_read_only is on").And.Contain("run `db migrate` again"));
    }

    [Test]
    public async Task Migrate_NoConnectionLeft_SaysSo()
    {
        await RowsAsync($"alter database {Server.Name} connection limit 0");

        var error = await FailureOf<MigratorConnectionException>("select 1;");

        Assert.That(error.Message, Does.Contain("(53300)").And.Contain("raise max_connections"));
    }
}
