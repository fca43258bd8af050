using Backend.Data.Execution;
using Backend.Data.Execution.Slow;
using Backend.Data.Query;
using Backend.Data.Tests.Support;
using Backend.Testing.Shop;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Execution.Slow;

internal sealed class SlowStatementTests : ShopTests
{
    private const string Canary = @"O'Brien\ 4711";

    [SetUp]
    public void Clear() => Log.Clear();

    [Test]
    public async Task Read_SlowStatement_IsLoggedWithItsPlanAndWithoutValues()
    {
        await RunAsync(TimeSpan.Zero, Options(), (unit, ct) => unit.From(Contacts).Where(Contacts.Name.Eq(Canary)).ToListAsync(ct));

        Assert.That(Log.Messages, Has.Count.EqualTo(2));
        Assert.That(Log.Messages[0], Does.Match(@"^Warning 1015: SELECT shop\.contacts at SlowStatementTests\.cs:\d+ took \d+ ms, in a round trip of 1: select .* and contacts\.name = \$2$"));
        Assert.That(Log.Messages[1], Does.StartWith("Warning 1016: The plan of SELECT shop.contacts at SlowStatementTests.cs:").And.Contain("Scan").And.Contain(" = '?'::text)"));
        Assert.That(Log.Messages, Has.None.Contain("Brien").And.None.Contain("4711").And.None.Contain(ShopDatabase.Acme.ToString()));
    }

    [Test]
    public async Task Plan_OfASlowStatement_IsTakenBehindTheWallAndOutsideOfItsTransaction()
    {
        using var spans = new RecordedActivities();
        await RunAsync(TimeSpan.Zero, UnitOfWorkOptions.ReadWrite, (unit, ct) => unit.From(Contacts).Where(Contacts.Name.Eq("a")).ToListAsync(ct));

        var explaining = spans.Units.Single(unit => unit.GetTagItem("backend.statement.plan") is not null);
        Assert.That(explaining.GetTagItem("backend.statement.plan"), Does.Contain("organization_id = "));
        Assert.That((explaining.GetTagItem("backend.unit_of_work.outcome"), explaining.Duration), Is.EqualTo(("no_transaction", explaining.Duration)));
        Assert.That(spans.Statements.Select(span => span.OperationName), Is.EqualTo(new[] { "SELECT shop.contacts", "EXPLAIN shop.contacts" }));
        Assert.That(spans.Units.Single(unit => unit != explaining).GetTagItem("backend.unit_of_work.outcome"), Is.EqualTo("committed"));
    }

    [Test]
    public async Task Update_SlowStatement_IsExplainedAndNotRunAgain()
    {
        await RunAsync(
            TimeSpan.Zero,
            UnitOfWorkOptions.ReadWrite,
            (unit, ct) => unit.Update(Contacts).Set(Contacts.Note, Canary).Where(Contacts.Name.Eq("Ada of Acme")).ExecuteAsync(ct));

        Assert.That(Log.Messages, Has.Exactly(1).Contain("The plan of UPDATE shop.contacts"));
        Assert.That(Log.Messages, Has.None.Contain("Brien"));
    }

    [Test]
    public async Task Plans_OfOneText_AreTakenOnceInTheirTime()
    {
        await RunAsync(
            TimeSpan.Zero,
            Options(),
            async (unit, ct) =>
            {
                for (var i = 0; i < 5; i++)
                    await unit.From(Contacts).Where(Contacts.Name.Eq($"{i}")).ToListAsync(ct);
                return 0;
            });

        Assert.That(Log.Messages.Count(line => line.StartsWith("Warning 1015", StringComparison.Ordinal)), Is.EqualTo(5));
        Assert.That(Log.Messages.Count(line => line.StartsWith("Warning 1016", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [Test]
    public async Task Statement_EndedByItsTimeLimit_IsLoggedAndExplained()
    {
        await using (var database = Open(TimeSpan.FromMilliseconds(50)))
        {
            Assert.That(
                () => database.RunAsync(ShopDatabase.Acme, new UnitOfWorkOptions { StatementTimeout = TimeSpan.FromMilliseconds(100) }, (unit, ct) => unit.SleepAsync(30, ct), default),
                Throws.Exception);
        }

        Assert.That(Log.Messages.Select(line => line[..12]), Is.EqualTo(new[] { "Warning 1015", "Warning 1016" }));
    }

    [Test]
    public async Task Read_BelowTheThreshold_IsNotLogged()
    {
        await RunAsync(TimeSpan.FromMinutes(1), Options(), (unit, ct) => unit.From(Contacts).ToListAsync(ct));

        Assert.That(Log.Messages, Is.Empty);
    }

    private static UnitOfWorkOptions Options() => UnitOfWorkOptions.ReadOnly;

    // The plan is there when the pool is closed.
    private async Task RunAsync<T>(TimeSpan threshold, UnitOfWorkOptions options, Func<IUnitOfWork, CancellationToken, Task<T>> work)
    {
        await using var database = Open(threshold);
        await database.RunAsync(ShopDatabase.Acme, options, work, default);
    }

    private Database Open(TimeSpan threshold) => new(
        new DatabaseOptions
        {
            ConnectionString = Shop.ConnectionString(Backend.Development.DatabaseRole.App),
            CursorKey = RecordingUnitOfWork.SharedCursorKey,
            SlowStatements = new SlowStatementOptions { Threshold = threshold },
        },
        Log);
}
