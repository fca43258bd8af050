using System.Collections.Concurrent;
using Backend.Data.Execution;
using Backend.Data.Execution.Errors;
using Backend.Data.Execution.Resilience;
using Backend.Data.Query;
using Backend.Data.Tests.Support;
using Backend.Development;
using Backend.Testing.Network;
using Backend.Testing.Shop;
using Npgsql;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Execution.Resilience;

/// <summary>
/// A server that takes everything and answers nothing, cancellations included, and a driver without limits of its own: whatever
/// ends here is ended by the unit of work.
/// </summary>
internal sealed class FrozenServerTests : ShopTests
{
    private const int Minutes = 600;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private static readonly UnitOfWorkOptions Hasty = new() { Deadline = TimeSpan.FromMilliseconds(300), StatementTimeout = TimeSpan.FromMinutes(10) };

    private CountingProxy _proxy = null!;

    private Database _database = null!;

    private Abandonments _abandoned = null!;

    [SetUp]
    public async Task ConnectAsync()
    {
        Log.Clear();
        _abandoned = new Abandonments();
        _proxy = CountingProxy.Start(Shop.ConnectionString(DatabaseRole.App));
        // 0 is for ever, to the driver.
        var text = new NpgsqlConnectionStringBuilder(_proxy.ConnectionString) { CancellationTimeout = 0 }.ConnectionString;
        _database = new Database(
            new DatabaseOptions { ConnectionString = text, MaxPoolSize = 1, ConnectTimeout = TimeSpan.FromSeconds(Minutes), CommandTimeout = TimeSpan.FromSeconds(Minutes) }, Log);
    }

    [TearDown]
    public async Task DisconnectAsync()
    {
        _proxy.IsHeld = false;
        await _proxy.DisposeAsync();
        await _database.DisposeAsync();
        _abandoned.Dispose();
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task Statement_ServerFrozen_EndsAtTheOuterLimitAndLosesItsConnection(bool isReadOnly)
    {
        var before = await PidAsync();

        Assert.That(
            () => RunAsync(Hasty with { IsReadOnly = isReadOnly }, FrozenAsync),
            Throws.TypeOf<StatementTimeoutException>());

        _proxy.IsHeld = false;
        Assert.That(await PidAsync(), Is.Not.EqualTo(before), "the next unit has another connection");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(_abandoned.Phases, Is.EqualTo(new[] { UnitPhases.Statement }));
            Assert.That(Logged(1005), Is.EqualTo(1));
        }
    }

    [Test]
    public async Task Statement_CallerGivesUp_EndsSoonAfter()
    {
        await PidAsync();
        using var caller = new CancellationTokenSource();

        Assert.That(
            () => RunAsync(
                new UnitOfWorkOptions { Deadline = TimeSpan.FromMinutes(10) },
                (unit, ct) =>
                {
                    caller.CancelAfter(TimeSpan.FromMilliseconds(50));
                    return FrozenAsync(unit, ct);
                },
                caller.Token),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(_abandoned.Phases, Is.EqualTo(new[] { UnitPhases.Statement }));
    }

    [Test]
    public async Task Commit_ServerFrozen_IsOfUnknownOutcome()
    {
        await PidAsync();

        Assert.That(
            () => RunAsync(Hasty, async (unit, ct) =>
            {
                await unit.From(Contacts).CountAsync(ct);
                _proxy.IsHeld = true;
                return 0;
            }),
            Throws.TypeOf<CommitOutcomeUnknownException>());
        Assert.That(_abandoned.Phases, Is.EqualTo(new[] { UnitPhases.Commit }));
    }

    [Test]
    public async Task Rollback_ServerFrozen_LetsTheFirstErrorThrough()
    {
        await PidAsync();

        Assert.That(
            () => RunAsync<int>(Hasty, async (unit, ct) =>
            {
                await unit.From(Contacts).CountAsync(ct);
                _proxy.IsHeld = true;
                throw new InvalidTimeZoneException();
            }),
            Throws.TypeOf<InvalidTimeZoneException>());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(_abandoned.Phases, Is.EqualTo(new[] { UnitPhases.Rollback }));
            Assert.That((Logged(1005), Logged(1001)), Is.EqualTo((1, 0)));
        }
    }

    [Test]
    public async Task Savepoint_ServerFrozenWhenItIsUndone_PoisonsTheUnit()
    {
        await PidAsync();

        Assert.That(
            () => RunAsync(Hasty, async (unit, ct) =>
            {
                await unit.From(Contacts).CountAsync(ct);
                try
                {
                    await unit.RunNestedAsync<int>(
                        async (inner, token) =>
                        {
                            await inner.Update(Contacts).Set(Contacts.Note, "lost").All().ExecuteAsync(token);
                            _proxy.IsHeld = true;
                            throw new InvalidTimeZoneException();
                        },
                        ct);
                }
                catch (InvalidTimeZoneException)
                {
                    // As if nothing were lost.
                }

                return 0;
            }),
            Throws.TypeOf<UnitOfWorkPoisonedException>().Or.TypeOf<StatementTimeoutException>());
        Assert.That(_abandoned.Phases, Is.EqualTo(new[] { UnitPhases.Rollback }));
    }

    [Test]
    public void Connect_ServerFrozen_EndsAtTheOuterLimit()
    {
        _proxy.IsHeld = true;

        Assert.That(() => RunAsync(Hasty, (unit, ct) => unit.From(Contacts).CountAsync(ct)), Throws.TypeOf<StatementTimeoutException>());
    }

    [Test]
    public async Task Inspect_ServerFrozen_EndsWithItsCaller()
    {
        await PidAsync();
        _proxy.IsHeld = true;
        using var caller = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        Assert.That(
            () => _database.InspectAsync("select 1", (reader, ct) => reader.ReadAsync(ct), caller.Token).WaitAsync(Patience),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(_abandoned.Phases, Is.EqualTo(new[] { UnitPhases.Call }));
    }

    [Test]
    public async Task Control_ServerFrozen_EndsAtItsLimit()
    {
        await using var control = new ControlDatabase(
            new DatabaseOptions { ConnectionString = _proxy.ConnectionString, ConnectTimeout = TimeSpan.FromMilliseconds(100), CommandTimeout = TimeSpan.FromMilliseconds(100) });
        _proxy.IsHeld = true;

        Assert.That(
            () => control.CallAsync("select 1", [], static row => row.GetInt32(0), CancellationToken.None).WaitAsync(Patience),
            Throws.InstanceOf<DatabaseException>());
    }

    [Test]
    public async Task Abandoned_ServerGoesOnLater_EndsTheSessionAndNothingIsUnobserved()
    {
        var before = await PidAsync();
        var unobserved = new ConcurrentBag<Exception>();
        void Keep(object? sender, UnobservedTaskExceptionEventArgs error) => unobserved.Add(error.Exception);
        TaskScheduler.UnobservedTaskException += Keep;
        try
        {
            Assert.That(() => RunAsync(Hasty, FrozenAsync), Throws.TypeOf<StatementTimeoutException>());
            _proxy.IsHeld = false;
            await PidAsync();
            for (var waited = TimeSpan.Zero; await Shop.ScalarAsync<long>($"select count(*) from pg_stat_activity where pid = {before}") > 0; waited += Pause)
            {
                Assert.That(waited, Is.LessThan(Patience), "the abandoned session lives on");
                await Task.Delay(Pause);
            }

            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= Keep;
        }

        Assert.That(unobserved.Where(error => error.ToString().Contains("Npgsql", StringComparison.Ordinal)), Is.Empty);
    }

    private Task<long> FrozenAsync(IUnitOfWork unit, CancellationToken ct)
    {
        _proxy.IsHeld = true;
        return unit.From(Contacts).CountAsync(ct);
    }

    private int Logged(int id) => Log.Messages.Count(line => line.Contains($" {id}:", StringComparison.Ordinal));

    private Task<int> PidAsync() => RunAsync(UnitOfWorkOptions.ReadOnly, (unit, ct) => unit.RawAsync<int>("select pg_backend_pid()", ct));

    private Task<T> RunAsync<T>(UnitOfWorkOptions options, Func<IUnitOfWork, CancellationToken, Task<T>> work, CancellationToken ct = default) =>
        _database.RunAsync(ShopDatabase.Acme, options, work, ct).WaitAsync(Patience, CancellationToken.None);
}
