using Backend.Data.Execution;
using Backend.Data.Execution.Errors;
using Backend.Data.Execution.Replicas;
using Backend.Data.Query;
using Backend.Data.Tenancy;
using Backend.Data.Tests.Support;
using Backend.Testing.Shop;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Execution.Replicas;

/// <summary>Which server answers, on a primary and a standby of this fixture's own.</summary>
[NonParallelizable]
internal sealed class ReplicaReadTests
{
    private const string IsStandby = "select pg_is_in_recovery()";

    private ClusterPair _servers = null!;

#pragma warning disable NUnit1032 // The pair of servers disposes the pools over it.
    private Database _database = null!;

    private Database _patient = null!;
#pragma warning restore NUnit1032

    [OneTimeSetUp]
    public async Task CreateServersAsync()
    {
        _servers = await ClusterPair.CreateAsync();
        _database = _servers.Open();
        _patient = _servers.Open(TimeSpan.FromSeconds(1));
    }

    [OneTimeTearDown]
    public async Task EndServersAsync()
    {
        if (_servers is not null)
            await _servers.DisposeAsync();
    }

    [TearDown]
    public Task ResumeAsync() => _servers.Standby.ResumeReplayAsync();

    [Test]
    public async Task Read_ThatAllowsAStandby_IsAnsweredByIt()
    {
        Assert.That(await ReadAsync(ReplicaRead.Anytime, IsStandby), Is.True);
    }

    [Test]
    public async Task Read_ThatDoesNotSay_IsAnsweredByThePrimary()
    {
        Assert.That(await ReadAsync(null, IsStandby), Is.False);
    }

    [Test]
    public async Task Read_AfterAWriteThatTheStandbyShows_IsAnsweredByItInOneRoundTrip()
    {
        var (position, _) = await WriteAsync();
        await _servers.CaughtUpAsync();
        // The connection is made before anything is counted.
        await ReadAsync(ReplicaRead.Anytime, IsStandby);
        using var spans = new RecordedActivities();
        var onStandby = await ReadAsync(ReplicaRead.After(position), IsStandby);

        Assert.That(onStandby, Is.True);
        Assert.That(spans.Cost, Is.EqualTo((1, 1, "no_transaction")));
        Assert.That(spans.Unit.GetTagItem("backend.unit_of_work.replica"), Is.EqualTo("answered"));
    }

    [Test]
    public async Task Read_AfterAWriteThatTheStandbyLacks_IsAnsweredByThePrimary()
    {
        await _servers.Standby.PauseReplayAsync();
        var (position, note) = await WriteAsync();
        using var spans = new RecordedActivities();
        var isSeen = await ReadAsync(ReplicaRead.After(position), $"select exists (select from shop.contacts where note = '{note}')");

        Assert.That(isSeen, Is.True);
        Assert.That(spans.Cost, Is.EqualTo((1, 2, "no_transaction")));
        Assert.That(spans.Unit.GetTagItem("backend.unit_of_work.replica"), Is.EqualTo("refused"));
    }

    [Test]
    public async Task Read_OfACallerWhoWroteNothing_MayBeOld()
    {
        await _servers.Standby.PauseReplayAsync();
        var (_, note) = await WriteAsync();

        Assert.That(await ReadAsync(ReplicaRead.Anytime, $"select exists (select from shop.contacts where note = '{note}')"), Is.False);
    }

    [Test]
    public async Task Read_AfterAWriteThatTheStandbyIsAboutToShow_WaitsForIt()
    {
        var (position, note) = await WriteAsync();
        var (isSeen, onStandby) = await _patient.RunAsync(
            ShopDatabase.Acme,
            UnitOfWorkOptions.ReadOnly with { Replica = ReplicaRead.After(position) },
            async (unit, ct) => (
                await unit.RawAsync<bool>($"select exists (select from shop.contacts where note = '{note}')", ct),
                await unit.RawAsync<bool>(IsStandby, ct)),
            default);

        Assert.That((isSeen, onStandby), Is.EqualTo((true, true)));
    }

    [Test]
    public async Task Read_OnAStandbyOfAnOlderHistory_IsAnsweredByThePrimary()
    {
        var (position, _) = await WriteAsync();
        await _servers.CaughtUpAsync();
        var later = position with { Timeline = position.Timeline + 1 };

        Assert.That(await ReadAsync(ReplicaRead.After(later), IsStandby), Is.False);
    }

    [Test]
    public async Task Read_OfAnOrganizationThatTheStandbyDoesNotKnow_IsAnsweredByThePrimary()
    {
        await _servers.Standby.PauseReplayAsync();
        var organization = new OrganizationId(Guid.CreateVersion7());
        await _servers.Primary.ExecuteAsync($"insert into platform.organizations (id, name) values ('{organization}', 'New')", _servers.DatabaseName);

        Assert.That(await ReadAsync(ReplicaRead.Anytime, IsStandby, organization), Is.False);
    }

    [Test]
    public void Read_OfASuspendedOrganization_IsRefused()
    {
        Assert.That(
            async () => await ReadAsync(ReplicaRead.Anytime, IsStandby, ShopDatabase.Initech),
            Throws.InstanceOf<OrganizationRefusedException>());
    }

    [Test]
    public void Statement_ThatFailsByItself_FailsTheSameWay()
    {
        Assert.That(
            async () => await ReadAsync(ReplicaRead.Anytime, "select 1 / 0 > 0"),
            Throws.InstanceOf<InvalidValueException>().With.Property(nameof(DatabaseException.Details)).Property("SqlState").EqualTo("22012"));
    }

    [Test]
    public async Task Read_OfRows_SeesItsOrganizationOnly()
    {
        await _servers.CaughtUpAsync();
        var names = await _database.RunAsync(
            ShopDatabase.Globex,
            UnitOfWorkOptions.ReadOnly with { Replica = ReplicaRead.Anytime },
            (unit, ct) => unit.From(Contacts).ToListAsync(ct),
            default);

        Assert.That(names, Is.Not.Empty);
        Assert.That(names.Select(contact => contact.Name), Is.All.EndsWith(" of Globex"));
    }

    [Test]
    public void Write_ThatAllowsAStandby_ThrowsBeforeItIsSent()
    {
        Assert.That(
            () => _database.RunAsync(ShopDatabase.Acme, new UnitOfWorkOptions { Replica = ReplicaRead.Anytime }, (_, _) => Task.FromResult(0), default),
            Throws.ArgumentException.With.Message.Contains("read-only units of work"));
    }

    [Test]
    public async Task Commit_WithoutAStandbyConfigured_TellsNoPosition()
    {
        var single = _servers.Open(null, _servers.Primary.Port);
        var (position, _) = await WriteAsync(single);
        var isStandby = await ReadAsync(ReplicaRead.Anytime, IsStandby, database: single);

        Assert.That((position, isStandby), Is.EqualTo((default(WalPosition), false)));
    }

    [Test]
    public void Write_WhereThereIsAStandbyOnly_IsUnavailable()
    {
        var standby = _servers.Open(null, _servers.Standby.Port);

        Assert.That(
            async () => await WriteAsync(standby),
            Throws.InstanceOf<DatabaseUnavailableException>().With.Property(nameof(DatabaseException.Details)).Property("SqlState").EqualTo("25006"));
    }

    private async Task<(WalPosition Position, string Note)> WriteAsync(Database? database = null)
    {
        var note = $"note {Guid.CreateVersion7()}";
        IUnitOfWork? written = null;
        await (database ?? _database).RunAsync(
            ShopDatabase.Acme,
            UnitOfWorkOptions.ReadWrite,
            (unit, ct) =>
            {
                written = unit;
                return unit.Update(Contacts).Set(Contacts.Note, note).All().ExecuteAsync(ct);
            },
            default);
        return (written!.CommittedAt ?? default, note);
    }

    private Task<bool> ReadAsync(ReplicaRead? replica, string sql, OrganizationId? organization = null, Database? database = null) =>
        (database ?? _database).RunAsync(
            organization ?? ShopDatabase.Acme,
            UnitOfWorkOptions.ReadOnly with { Replica = replica },
            (unit, ct) => unit.RawAsync<bool>(sql, ct),
            default);
}
