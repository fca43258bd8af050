using Backend.Development;
using Npgsql;

namespace Backend.Tenancy.Tests.Roles;

public sealed class EnterTests : RolesFixture
{
    [TestCase(DatabaseRole.App)]
    [TestCase(DatabaseRole.Worker)]
    [TestCase(DatabaseRole.ReadOnly)]
    public async Task Enter_ActiveOrganization_ShowsItsRowsOnly(DatabaseRole role)
    {
        var session = await (await LogInAsync(role)).InAsync(StandIn.Mine);

        Assert.That(await session.BodiesAsync(), Is.EqualTo(new[] { "mine" }));
    }

    [Test]
    public async Task NotEntered_SettingIsNull_ShowsNoRow()
    {
        var session = await LogInAsync();

        Assert.That(await session.ReadAsync("select current_setting('app.organization_id', true)"), Is.EqualTo(DBNull.Value));
        Assert.That(await session.BodiesAsync(), Is.Empty);
    }

    [TestCase("commit")]
    [TestCase("rollback")]
    public async Task Enter_TransactionEnded_SettingIsGoneAndNoRowShows(string end)
    {
        var session = await (await LogInAsync()).InAsync(StandIn.Mine);
        await session.RunAsync(end);

        // '' after a local value has ended, where it was NULL before: app.org() takes both for none.
        Assert.That(await session.ReadAsync("select coalesce(current_setting('app.organization_id', true), '')"), Is.EqualTo(""));
        Assert.That(await session.ReadAsync("select app.org()"), Is.EqualTo(DBNull.Value));
        Assert.That(await session.BodiesAsync(), Is.Empty);
    }

    [Test]
    public async Task Enter_AfterATransactionOfAnother_ShowsTheNewOnesRowsOnly()
    {
        var session = await (await LogInAsync()).InAsync(StandIn.Theirs);
        await session.RunAsync("commit");
        await session.InAsync(StandIn.Mine);

        Assert.That(await session.BodiesAsync(), Is.EqualTo(new[] { "mine" }));
    }

    [Test]
    public async Task Enter_NoOrganization_IsRefused()
    {
        var session = await LogInAsync();

        var refusal = await session.RefusalOf(() => session.EnterAsync(null));

        Assert.That(refusal?.SqlState, Is.EqualTo("42501"));
    }

    [Test]
    public async Task Enter_SecondOrganization_IsRefused()
    {
        var session = await (await LogInAsync()).InAsync(StandIn.Mine);

        var refusal = await session.RefusalOf(() => session.EnterAsync(StandIn.Theirs));

        Assert.That(refusal?.SqlState, Is.EqualTo("42501"));
    }

    [Test]
    public async Task Enter_SameOrganizationAgain_IsAllowed()
    {
        var session = await (await LogInAsync()).InAsync(StandIn.Mine);

        await session.EnterAsync(StandIn.Mine);

        Assert.That(await session.BodiesAsync(), Is.EqualTo(new[] { "mine" }));
    }

    [Test]
    public async Task Enter_UnknownOrSuspended_IsRefusedAlikeAndWithoutValues()
    {
        var session = await LogInAsync();

        var unknown = await session.RefusalOf(() => session.EnterAsync(StandIn.Unknown));
        var suspended = await session.RefusalOf(() => session.EnterAsync(StandIn.Suspended));

        Assert.That(unknown?.SqlState, Is.EqualTo("BK001"));
        Assert.That(suspended?.SqlState, Is.EqualTo("BK001"));
        Assert.That(suspended?.MessageText, Is.EqualTo(unknown?.MessageText));
        Assert.That(suspended?.ToString(), Does.Not.Contain(StandIn.Suspended.ToString()));
    }

    [Test]
    public async Task Enter_RefusedInsideASavepoint_LeavesNoOrganizationBehind()
    {
        var session = await LogInAsync();
        await session.BeginAsync();
        await session.RunAsync("savepoint s");
        await session.RefusalOf(() => session.EnterAsync(StandIn.Suspended));
        await session.RunAsync("rollback to s");

        Assert.That(await session.ReadAsync("select app.org()"), Is.EqualTo(DBNull.Value));
        Assert.That(await session.BodiesAsync(), Is.Empty);
    }

    [Test]
    public async Task Enter_ReadOnly_RefusesWritesForTheWholeTransaction()
    {
        var session = await (await LogInAsync()).InAsync(StandIn.Mine, readOnly: true);
        await session.BodiesAsync();
        await session.RunAsync("savepoint s");

        var write = await session.RefusedAsync("delete from m.t");
        await session.RunAsync("rollback to s");
        var undo = await session.RefusedAsync("set transaction read write");

        Assert.That((write.SqlState, undo.SqlState), Is.EqualTo(("25006", "25001")));
    }

    [Test]
    public async Task Enter_ReadOnly_EndsWithTheTransaction()
    {
        var session = await (await LogInAsync()).InAsync(StandIn.Mine, readOnly: true);
        await session.RunAsync("commit");
        await session.InAsync(StandIn.Mine);

        Assert.That(await session.RunAsync("update m.t set body = body"), Is.EqualTo(1));
    }

    [Test]
    public async Task Enter_Timeout_CancelsTheNextStatementOfTheTransaction()
    {
        var session = await (await LogInAsync()).InAsync(StandIn.Mine, timeout: 20);

        var refusal = await session.RefusedAsync("select pg_sleep(60)");

        Assert.That(refusal.SqlState, Is.EqualTo("57014"));
    }

    [TestCase(0, "5s")]
    [TestCase(-1, "5s")]
    [TestCase(1500, "1500ms")]
    public async Task Enter_Timeout_IsTheRolesUnlessGiven(int milliseconds, string expected)
    {
        var session = await (await LogInAsync()).InAsync(StandIn.Mine, timeout: milliseconds);
        var inside = await session.ReadAsync("select current_setting('statement_timeout')");
        await session.RunAsync("commit");

        Assert.That(inside, Is.EqualTo(expected));
        Assert.That(await session.ReadAsync("select current_setting('statement_timeout')"), Is.EqualTo("5s"));
    }

    [TestCase("select body from m.t", false)]
    [TestCase("select 1 / 0", true)]
    public async Task Enter_InOneBatchWithItsStatement_LeavesNothingBehind(string statement, bool fails)
    {
        var session = await LogInAsync();
        await using var batch = new NpgsqlBatch(session.Connection);
        var enter = new NpgsqlBatchCommand("select app.enter($1, true, 1000)");
        enter.Parameters.Add(new NpgsqlParameter { Value = StandIn.Mine });
        batch.BatchCommands.Add(enter);
        batch.BatchCommands.Add(new NpgsqlBatchCommand(statement));

        var refusal = await session.RefusalOf(() => batch.ExecuteNonQueryAsync());

        Assert.That(refusal is not null, Is.EqualTo(fails));
        Assert.That(await session.ReadAsync("select app.org()"), Is.EqualTo(DBNull.Value));
        Assert.That(await session.BodiesAsync(), Is.Empty);
    }

    [TestCase(DatabaseRole.Operator)]
    [TestCase(DatabaseRole.Backup)]
    public async Task Enter_RoleThatServesNoOrganization_MayNotCallIt(DatabaseRole role)
    {
        var session = await LogInAsync(role);

        var refusal = await session.RefusalOf(() => session.EnterAsync(StandIn.Mine));

        Assert.That(refusal?.SqlState, Is.EqualTo("42501"));
    }
}
