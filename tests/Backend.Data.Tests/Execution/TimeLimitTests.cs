using Backend.Data.Execution;
using Backend.Data.Execution.Errors;
using Backend.Data.Query;
using Backend.Data.Tests.Support;
using Backend.Development;
using Backend.Testing.Network;
using Backend.Testing.Shop;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Execution;

/// <summary>Every limit ends in an error of its own kind, and gives the connection back or discards it.</summary>
internal sealed class TimeLimitTests : ShopTests
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(150);

    [TestCase(true)]
    [TestCase(false)]
    public async Task StatementTimeout_Passed_IsTypedByTheServersAnswer(bool isReadOnly)
    {
        var options = new UnitOfWorkOptions { IsReadOnly = isReadOnly, StatementTimeout = Short };

        Assert.That(
            () => RunAsync(options, (unit, ct) => unit.SleepAsync(30, ct)),
            Throws.TypeOf<StatementTimeoutException>().With.Property("Details").Property("SqlState").EqualTo("57014"));
        await AssertUsableAsync();
    }

    [Test]
    public async Task StatementTimeout_OfOneUnit_IsNotLeftToTheNext()
    {
        await using var database = Open(connections: 1);
        var limited = new UnitOfWorkOptions { StatementTimeout = TimeSpan.FromSeconds(2) };
        var inside = await database.RunAsync(ShopDatabase.Acme, limited, (unit, ct) => unit.RawAsync<string>("show statement_timeout", ct), default);
        var after = await database.InspectAsync("show statement_timeout", ReadTextAsync, default);

        Assert.That((inside, after), Is.EqualTo(("2s", "5s")));
    }

    [Test]
    public async Task StatementTimeout_LongerThanTheDriversOwn_IsKept()
    {
        await using var database = new Database(
            new DatabaseOptions { ConnectionString = Shop.ConnectionString(DatabaseRole.App), CommandTimeout = TimeSpan.FromSeconds(1) }, Log);

        Assert.That(
            () => database.RunAsync(ShopDatabase.Acme, new UnitOfWorkOptions { StatementTimeout = TimeSpan.FromSeconds(20) }, (unit, ct) => unit.SleepAsync(1.2, ct), default),
            Throws.Nothing);
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task Deadline_PassedDuringAStatement_EndsIt(bool isReadOnly)
    {
        var options = new UnitOfWorkOptions { IsReadOnly = isReadOnly, Deadline = Short };

        Assert.That(
            () => RunAsync(options, (unit, ct) => unit.SleepAsync(30, ct)),
            Throws.TypeOf<StatementTimeoutException>().With.Message.Contains("deadline").And.InnerException.InstanceOf<OperationCanceledException>());
        await AssertUsableAsync();
    }

    [Test]
    public void Deadline_PassedDuringAStatementWithTheCallersToken_EndsIt()
    {
        using var caller = new CancellationTokenSource();

        Assert.That(
            () => Database.RunAsync(
                ShopDatabase.Acme,
                new UnitOfWorkOptions { Deadline = Short },
                (unit, _) => unit.SleepAsync(30, caller.Token),
                caller.Token),
            Throws.TypeOf<StatementTimeoutException>());
    }

    [Test]
    public async Task Deadline_PassedWithoutAStatement_KeepsNothing()
    {
        Assert.That(
            () => RunAsync(
                new UnitOfWorkOptions { Deadline = Short },
                async (unit, ct) =>
                {
                    await unit.Update(Contacts).Set(Contacts.Note, "too late").All().ExecuteAsync(ct);
                    try
                    {
                        await Task.Delay(Timeout.InfiniteTimeSpan, ct);
                    }
                    catch (OperationCanceledException)
                    {
                        // Work that takes no notice.
                    }

                    return 0;
                }),
            Throws.TypeOf<StatementTimeoutException>());

        Assert.That(await ReadAsync((unit, ct) => unit.From(Contacts).Where(Contacts.Note.Eq("too late")).CountAsync(ct)), Is.Zero);
    }

    [Test]
    public async Task Deadline_PassedWhileWaitingForAConnection_EndsTheWait()
    {
        await using var database = Open(connections: 1);
        await database.RunAsync(
            ShopDatabase.Acme,
            UnitOfWorkOptions.ReadOnly,
            async (unit, ct) =>
            {
                await unit.From(Contacts).CountAsync(ct);
                Assert.That(
                    () => database.RunAsync(ShopDatabase.Acme, new UnitOfWorkOptions { Deadline = Short }, (other, token) => other.From(Contacts).CountAsync(token), default),
                    Throws.TypeOf<StatementTimeoutException>());
                return await unit.From(Contacts).CountAsync(ct);
            },
            default);
    }

    [Test]
    public async Task ConnectTimeout_PoolExhausted_IsUnavailable()
    {
        await using var database = new Database(
            new DatabaseOptions { ConnectionString = Shop.ConnectionString(DatabaseRole.App), MaxPoolSize = 1, ConnectTimeout = TimeSpan.FromMilliseconds(300) },
            Log);
        await database.RunAsync(
            ShopDatabase.Acme,
            UnitOfWorkOptions.ReadOnly,
            async (unit, ct) =>
            {
                await unit.From(Contacts).CountAsync(ct);
                Assert.That(
                    () => database.RunAsync(ShopDatabase.Acme, UnitOfWorkOptions.ReadOnly, (other, token) => other.From(Contacts).CountAsync(token), default),
                    Throws.TypeOf<DatabaseUnavailableException>().With.Message.Contains("in time"));
                return 0;
            },
            default);
    }

    [Test]
    public async Task LockTimeout_RowLockedByAnotherUnit_IsTyped()
    {
        await Shop.ExecuteAsync($"alter role backend_app in database {Shop.Name} set lock_timeout = '150ms'");
        await using var database = Open();

        await database.RunAsync(
            ShopDatabase.Acme,
            UnitOfWorkOptions.ReadWrite,
            async (holder, ct) =>
            {
                await holder.From(Products).ForUpdate().ToListAsync(ct);
                Assert.That(
                    () => database.RunAsync(ShopDatabase.Acme, UnitOfWorkOptions.ReadWrite, (unit, token) => unit.From(Products).ForUpdate().ToListAsync(token), default),
                    Throws.TypeOf<LockTimeoutException>().With.Property("Details").Property("SqlState").EqualTo("55P03"));
                return 0;
            },
            default);
    }

    [Test]
    public async Task FrozenServer_DuringAStatement_IsAbandonedAtTheDeadline()
    {
        await using var proxy = CountingProxy.Start(Shop.ConnectionString(DatabaseRole.App));
        await using var database = new Database(
            new DatabaseOptions
            {
                ConnectionString = proxy.ConnectionString,
                MaxPoolSize = 1,
                ConnectTimeout = TimeSpan.FromSeconds(1),
                CommandTimeout = TimeSpan.FromSeconds(1),
            },
            Log);
        await database.RunAsync(ShopDatabase.Acme, UnitOfWorkOptions.ReadOnly, (unit, ct) => unit.From(Contacts).CountAsync(ct), default);

        Assert.That(
            () => database.RunAsync(
                ShopDatabase.Acme,
                new UnitOfWorkOptions { Deadline = Short },
                (unit, ct) =>
                {
                    proxy.IsHeld = true;
                    return unit.From(Contacts).CountAsync(ct);
                },
                default),
            Throws.TypeOf<StatementTimeoutException>());

        proxy.IsHeld = false;
        Assert.That(
            await database.RunAsync(ShopDatabase.Acme, UnitOfWorkOptions.ReadOnly, (unit, ct) => unit.From(Contacts).CountAsync(ct), default),
            Is.EqualTo(3));
    }

    private static async Task<string> ReadTextAsync(System.Data.Common.DbDataReader reader, CancellationToken ct)
    {
        await reader.ReadAsync(ct);
        return reader.GetString(0);
    }

    private Task<T> RunAsync<T>(UnitOfWorkOptions options, Func<IUnitOfWork, CancellationToken, Task<T>> work) =>
        Database.RunAsync(ShopDatabase.Acme, options, work, CancellationToken.None);

    private async Task AssertUsableAsync() =>
        Assert.That(await ReadAsync((unit, ct) => unit.From(Contacts).CountAsync(ct)), Is.EqualTo(3));
}
