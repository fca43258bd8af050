using System.Collections.Concurrent;
using Backend.Data.Execution;
using Backend.Data.Execution.Errors;
using Backend.Data.Execution.Poolers;
using Backend.Data.Query;
using Backend.Data.Sql;
using Backend.Data.Tenancy;
using Backend.Development;
using Backend.Tenancy.Tests.Support;
using Backend.Testing.Shop;
using Npgsql;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Tenancy.Tests.Pooling;

/// <summary>Two organizations through PgBouncer in transaction mode, whose pool is one session of the server.</summary>
[TestFixture(OrganizationFilter.On)]
[TestFixture(OrganizationFilter.OffForTests)]
[NonParallelizable]
internal sealed class TransactionPoolerTests(OrganizationFilter filter)
{
    private const int Units = 200;

    // All of them wait for one session.
    private static readonly UnitOfWorkOptions Patient = new() { StatementTimeout = TimeSpan.FromMinutes(1), Deadline = TimeSpan.FromMinutes(1) };

    private PooledShop _shop = null!;

    private Database Database => _shop.Walls.Database;

    [OneTimeSetUp]
    public async Task CreateShopAsync() => _shop = await PooledShop.CreateAsync(filter, connections: Units);

    [OneTimeTearDown]
    public async Task DropShopAsync()
    {
        if (_shop is not null)
            await _shop.DisposeAsync();
    }

    [Test]
    public async Task Units_200InParallelOfTwoOrganizations_SeeTheirOwnRowsOnly()
    {
        var foreign = new ConcurrentBag<string>();

        await Task.WhenAll(Enumerable.Range(0, Units).Select(number => RunAsync(number, foreign)));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(foreign, Is.Empty);
            Assert.That(
                await _shop.Walls.Shop.ScalarAsync<long>("select count(*) from shop.contacts where note like 'written by %' and note <> 'written by ' || split_part(name, ' of ', 2)"),
                Is.Zero);
            Assert.That(await SessionsAsync(), Is.EqualTo(1));
        }
    }

    [Test]
    public async Task Unit_AfterAnErrorInTheMiddle_LeavesNothingToTheNext()
    {
        Assert.That(
            () => WriteAsync(ShopDatabase.Acme, async (unit, ct) =>
            {
                await unit.Update(Contacts).Set(Contacts.Note, "lost").All().ExecuteAsync(ct);
                return await unit.RawAsync("select 1 / 0", ct);
            }),
            Throws.InstanceOf<InvalidValueException>());

        Assert.That(await NamesAsync(ShopDatabase.Globex), Is.Not.Empty.And.All.EndsWith(" of Globex"));
        Assert.That(await _shop.Walls.Shop.ScalarAsync<long>("select count(*) from shop.contacts where note = 'lost'"), Is.Zero);
    }

    [Test]
    public async Task Unit_CancelledInTheMiddle_LeavesNothingToTheNext()
    {
        Assert.That(
            () => Database.RunAsync(
                ShopDatabase.Acme,
                new UnitOfWorkOptions { Deadline = TimeSpan.FromMilliseconds(200) },
                (unit, ct) => unit.RawAsync("select pg_sleep(30)", ct),
                default),
            Throws.InstanceOf<StatementTimeoutException>().Or.InstanceOf<OperationCanceledException>());

        Assert.That(await NamesAsync(ShopDatabase.Globex), Is.Not.Empty.And.All.EndsWith(" of Globex"));
    }

    [Test]
    public async Task Unit_PastItsStatementTimeout_IsEndedByTheServerAndTheNextHasItsOwn()
    {
        Assert.That(
            () => Database.RunAsync(
                ShopDatabase.Acme,
                new UnitOfWorkOptions { IsReadOnly = true, StatementTimeout = TimeSpan.FromMilliseconds(50) },
                (unit, ct) => unit.RawAsync("select pg_sleep(30)", ct),
                default),
            Throws.InstanceOf<StatementTimeoutException>().With.Property(nameof(DatabaseException.Details)).Property("SqlState").EqualTo("57014"));

        Assert.That(await LookAsync("select current_setting('statement_timeout')"), Is.EqualTo("5s"));
    }

    [Test]
    public async Task Client_ThatIsGoneInTheMiddle_LeavesNothingToTheNext()
    {
        var settings = new NpgsqlConnectionStringBuilder(_shop.Pooler.Through(_shop.Walls.Shop.ConnectionString(DatabaseRole.App))) { Pooling = false };
        await using (var gone = new NpgsqlConnection(settings.ConnectionString))
        {
            await gone.OpenAsync();
            await using var begin = new NpgsqlCommand($"begin; select app.enter('{ShopDatabase.Acme}', false, 0); update shop.contacts set note = 'gone'", gone);
            await begin.ExecuteNonQueryAsync();
            // Closed as it is, in its transaction.
        }

        Assert.That(await NamesAsync(ShopDatabase.Globex), Is.Not.Empty.And.All.EndsWith(" of Globex"));
        Assert.That(await _shop.Walls.Shop.ScalarAsync<long>("select count(*) from shop.contacts where note = 'gone'"), Is.Zero);
    }

    [Test]
    public async Task Session_AfterUnitsOfAllKinds_HoldsNothing()
    {
        await NamesAsync(ShopDatabase.Acme);
        await WriteAsync(ShopDatabase.Acme, (unit, ct) =>
            unit.RunNestedAsync((inner, token) => inner.Update(Contacts).Set(Contacts.Note, "n").All().ExecuteAsync(token), ct));
        await WriteAsync(ShopDatabase.Globex, (unit, ct) => unit.RawAsync("select pg_advisory_xact_lock(1)", ct));

        Assert.That(
            await LookAsync("""
                select concat_ws('|',
                    coalesce(nullif(current_setting('app.organization_id', true), ''), 'no organization'),
                    current_setting('statement_timeout'),
                    current_setting('transaction_read_only'),
                    (select count(*) from pg_prepared_statements where name <> ''),
                    (select count(*) from pg_locks where pid = pg_backend_pid() and locktype = 'advisory'),
                    (select count(*) from pg_cursors where is_holdable),
                    current_user = session_user)
                """),
            Is.EqualTo("no organization|5s|off|0|0|0|t"));
    }

    [Test]
    public async Task Check_OfAConnectionThatIsNotSaidToBePooled_NamesTheSetting()
    {
        var app = _shop.Walls.Shop.ConnectionString(DatabaseRole.App);
        var silent = new DatabaseOptions { ConnectionString = _shop.Pooler.Through(app) };
        var direct = new DatabaseOptions { ConnectionString = app };

        using (Assert.EnterMultipleScope())
        {
            Assert.That(await PoolerCheck.FindAsync(silent, "DATABASE_URL", default), Does.Contain("DATABASE_URL leads through a connection pooler").And.Contain("pooler=transaction"));
            Assert.That(await PoolerCheck.FindAsync(silent with { Pooler = ConnectionPooler.Transaction }, "DATABASE_URL", default), Is.Null);
            Assert.That(await PoolerCheck.FindAsync(direct, "DATABASE_URL", default), Is.Null);
        }
    }

    private async Task RunAsync(int number, ConcurrentBag<string> foreign)
    {
        var (organization, name) = number % 2 == 0 ? (ShopDatabase.Acme, "Acme") : (ShopDatabase.Globex, "Globex");
        var contacts = number / 2 % 2 == 0
            ? await Database.RunAsync(organization, Patient with { IsReadOnly = true }, (unit, ct) => unit.From(Contacts).ToListAsync(ct), default)
            : await WriteAsync(organization, async (unit, ct) =>
            {
                await unit.Update(Contacts).Set(Contacts.Note, $"written by {name}").All().ExecuteAsync(ct);
                return await unit.From(Contacts).ToListAsync(ct);
            });
        if (contacts.Count == 0)
            foreign.Add($"{name} saw nothing");
        foreach (var contact in contacts.Where(contact => !contact.Name.EndsWith($" of {name}", StringComparison.Ordinal)))
            foreign.Add($"{name} saw {contact.Name}");
    }

    private Task<T> WriteAsync<T>(OrganizationId organization, Func<IUnitOfWork, CancellationToken, Task<T>> work) => Database.RunAsync(
        organization, Patient, work, default);

    private async Task<List<string>> NamesAsync(OrganizationId organization)
    {
        var contacts = await Database.RunAsync(organization, UnitOfWorkOptions.ReadOnly, (unit, ct) => unit.From(Contacts).ToListAsync(ct), default);
        return [.. contacts.Select(contact => contact.Name)];
    }

    private Task<long> SessionsAsync() =>
        _shop.Walls.Shop.ScalarAsync<long>($"select count(*) from pg_stat_activity where datname = '{_shop.Walls.Shop.Name}' and usename = 'backend_app'");

    private Task<string> LookAsync(string sql) => Database.InspectAsync(
        sql,
        async (reader, ct) =>
        {
            await reader.ReadAsync(ct);
            return reader.GetString(0);
        },
        default);
}
