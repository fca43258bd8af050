using Backend.Data.Execution;
using Backend.Data.Execution.Errors;
using Backend.Data.Execution.Resilience;
using Backend.Data.Query;
using Backend.Data.Tests.Support;
using Backend.Development;
using Backend.Testing.Logging;
using Backend.Testing.Network;
using Backend.Testing.Shop;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Execution.Resilience;

/// <summary>When units of work are refused without asking the server, and when no longer.</summary>
internal sealed class CircuitTests : ShopTests
{
    private readonly SteppedClock _clock = new();

    private readonly RecordingLogger<CircuitTests> _log = new();

    private DatabaseCircuit _circuit = null!;

    [SetUp]
    public void Make()
    {
        _log.Clear();
        _circuit = new DatabaseCircuit("test", _clock, _log);
    }

    [Test]
    public void Failures_FewerThanItTakes_LetAllThrough()
    {
        Fail(DatabaseCircuit.Failures - 1);
        _circuit.Succeeded();
        Fail(DatabaseCircuit.Failures - 1);

        Assert.That(_circuit.Enter, Throws.Nothing);
        Assert.That((_circuit.State, _log.Messages.Count), Is.EqualTo((CircuitState.Closed, 0)));
    }

    [Test]
    public void Failures_InARow_RefuseAtOnceAndSayWhenToComeBack()
    {
        Fail(DatabaseCircuit.Failures);

        Assert.That(_circuit.Enter, Throws.TypeOf<DatabaseUnavailableException>().With.Property("RetryAfter").EqualTo(TimeSpan.FromSeconds(1)));
        Assert.That(_circuit.State, Is.EqualTo(CircuitState.Open));
        Assert.That(_log.Messages, Has.Count.EqualTo(1).And.One.StartsWith("Error 1006"));
    }

    [Test]
    public void Pause_Over_LetsOneTry()
    {
        Fail(DatabaseCircuit.Failures);
        _clock.Step(TimeSpan.FromSeconds(1));

        Assert.That(_circuit.Enter, Throws.Nothing);
        Assert.That(_circuit.Enter, Throws.TypeOf<DatabaseUnavailableException>());
        _circuit.Succeeded();
        Assert.That(_circuit.Enter, Throws.Nothing);
        Assert.That(_log.Messages.Select(line => line[..line.IndexOf(':')]), Is.EqualTo(new[] { "Error 1006", "Information 1007", "Information 1008" }));
    }

    [Test]
    public void Try_Failed_DoublesThePauseUpToFiveSeconds()
    {
        Fail(DatabaseCircuit.Failures);
        foreach (var seconds in new[] { 1, 2, 4, 5, 5 })
        {
            _clock.Step(TimeSpan.FromSeconds(seconds) - TimeSpan.FromMilliseconds(1));
            Assert.That(_circuit.Enter, Throws.TypeOf<DatabaseUnavailableException>());
            _clock.Step(TimeSpan.FromMilliseconds(1));
            Assert.That(_circuit.Enter, Throws.Nothing);
            Fail(1);
        }
    }

    [Test]
    public void Try_ToldNothing_LetsTheNextTry()
    {
        Fail(DatabaseCircuit.Failures);
        _clock.Step(TimeSpan.FromSeconds(1));
        _circuit.Enter();
        _circuit.Undecided();

        Assert.That(_circuit.Enter, Throws.Nothing);
        Assert.That(_circuit.State, Is.EqualTo(CircuitState.Trying));
    }

    [Test]
    public async Task Database_ServerGoneAndBack_OpensAndCloses()
    {
        await using var proxy = CountingProxy.Start(Shop.ConnectionString(DatabaseRole.App));
        await using var database = Open(connectionString: proxy.ConnectionString);
        await CountAsync(database);
        proxy.Refuse();

        // The first finds a connection of the pool broken, which says nothing; the others are not let in.
        for (var failure = 0; failure <= DatabaseCircuit.Failures; failure++)
            Assert.That(() => CountAsync(database), Throws.TypeOf<DatabaseUnavailableException>().With.Property("RetryAfter").Null);
        Assert.That(() => CountAsync(database), Throws.TypeOf<DatabaseUnavailableException>().With.Property("RetryAfter").Not.Null);
        Assert.That(() => database.InspectAsync("select 1", (reader, ct) => reader.ReadAsync(ct), default), Throws.TypeOf<DatabaseUnavailableException>());

        proxy.Accept();
        await database.InspectAsync("select 1", (reader, ct) => reader.ReadAsync(ct), default);
        Assert.That((database.Circuit, await CountAsync(database)), Is.EqualTo((CircuitState.Closed, 3L)));
    }

    [Test]
    public async Task Database_StatementsFail_StaysClosed()
    {
        await using var database = Open();
        for (var failure = 0; failure < DatabaseCircuit.Failures * 2; failure++)
        {
            Assert.That(
                () => database.RunAsync(
                    ShopDatabase.Acme,
                    new UnitOfWorkOptions { StatementTimeout = TimeSpan.FromMilliseconds(5) },
                    (unit, ct) => unit.RawAsync(failure % 2 == 0 ? "select pg_sleep(5)" : "select 1 / 0", ct),
                    default),
                Throws.InstanceOf<DatabaseException>());
        }

        Assert.That(database.Circuit, Is.EqualTo(CircuitState.Closed));
    }

    [Test]
    public async Task Database_AllConnectionsInUse_StaysClosed()
    {
        await using var database = new Database(
            new DatabaseOptions { ConnectionString = Shop.ConnectionString(DatabaseRole.App), MaxPoolSize = 1, ConnectTimeout = TimeSpan.FromSeconds(1) }, Log);
        await database.RunAsync(
            ShopDatabase.Acme,
            UnitOfWorkOptions.ReadOnly,
            async (unit, ct) =>
            {
                await unit.From(Contacts).CountAsync(ct);
                var others = Enumerable.Range(0, DatabaseCircuit.Failures * 2).Select(_ => Assert.ThatAsync(() => CountAsync(database), Throws.TypeOf<DatabaseUnavailableException>()));
                await Task.WhenAll(others);
                return 0;
            },
            default);

        Assert.That(database.Circuit, Is.EqualTo(CircuitState.Closed));
    }

    private static Task<long> CountAsync(Database database) =>
        database.RunAsync(ShopDatabase.Acme, UnitOfWorkOptions.ReadOnly, (unit, ct) => unit.From(Contacts).CountAsync(ct), default);

    private void Fail(int times)
    {
        for (var i = 0; i < times; i++)
            _circuit.Failed(new TimeoutException());
    }

    private sealed class SteppedClock : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now;

        public void Step(TimeSpan time) => _now += time.Ticks;
    }
}
