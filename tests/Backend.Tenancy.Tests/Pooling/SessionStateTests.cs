using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Sql;
using Backend.Tenancy.Tests.Support;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Tenancy.Tests.Pooling;

/// <summary>
/// Connections go back to the pool without a reset, which is safe as long as a unit of work leaves nothing in the session.
/// Each test looks at the very connection that the unit has used.
/// </summary>
internal sealed class SessionStateTests
{
    private const string Look = """
        select concat_ws('|',
            coalesce(nullif(current_setting('app.organization_id', true), ''), 'no organization'),
            current_setting('statement_timeout'),
            current_setting('transaction_read_only'),
            current_setting('lock_timeout'),
            (select count(*) from pg_settings where source = 'session'),
            (select count(*) from pg_locks where pid = pg_backend_pid() and locktype = 'advisory'),
            (select count(*) from pg_cursors where is_holdable),
            (select count(*) from pg_class where relpersistence = 't'),
            (select count(*) from pg_listening_channels()),
            current_user = session_user)
        """;

    private const string Clean = "no organization|5s|off|3s|0|0|0|0|0|t";

    private static readonly UnitOfWorkOptions Limited = new() { StatementTimeout = TimeSpan.FromSeconds(1) };

    private static readonly UnitOfWorkOptions LimitedReadOnly = new() { IsReadOnly = true, StatementTimeout = TimeSpan.FromSeconds(1) };

    private ShopWalls _walls = null!;

    private static IEnumerable<TestCaseData> Units =>
    [
        Case("a read", LimitedReadOnly, async (unit, ct) => await unit.From(Contacts).ToListAsync(ct)),
        Case("a commit", Limited, async (unit, ct) => await unit.Update(Contacts).Set(Contacts.Note, "n").All().ExecuteAsync(ct)),
        Case("a nested commit", Limited, async (unit, ct) =>
            await unit.RunNestedAsync((inner, token) => inner.Update(Contacts).Set(Contacts.Note, "n").All().ExecuteAsync(token), ct)),
        Case("an error in a read", LimitedReadOnly, async (unit, ct) => await unit.RawAsync("select 1 / 0", ct)),
        Case("an error in a write", Limited, async (unit, ct) => await unit.RawAsync("select 1 / 0", ct)),
        Case("a rollback", Limited, async (unit, ct) =>
        {
            await unit.From(Contacts).ToListAsync(ct);
            throw new InvalidTimeZoneException();
        }),
        Case("a failed commit", Limited, async (unit, ct) =>
            await unit.Insert(Orders).Values(new NewOrder { Number = 1, ContactId = ShopSeed.Ada }).ExecuteAsync(ct)),
        Case("a statement timeout", Limited with { StatementTimeout = TimeSpan.FromMilliseconds(50) }, async (unit, ct) => await unit.RawAsync("select pg_sleep(30)", ct)),
        Case("a cancelled read", LimitedReadOnly with { Deadline = TimeSpan.FromMilliseconds(50) }, async (unit, ct) => await unit.RawAsync("select pg_sleep(30)", ct)),
        Case("a cancelled write", Limited with { Deadline = TimeSpan.FromMilliseconds(50) }, async (unit, ct) => await unit.RawAsync("select pg_sleep(30)", ct)),
        Case("a transaction-level advisory lock", Limited, async (unit, ct) => await unit.RawAsync("select pg_advisory_xact_lock(1)", ct)),
    ];

    [OneTimeSetUp]
    public async Task CreateShopAsync() => _walls = await ShopWalls.CreateAsync(hasRowSecurity: true, OrganizationFilter.On, connections: 1);

    [OneTimeTearDown]
    public async Task DropShopAsync()
    {
        if (_walls is not null)
            await _walls.DisposeAsync();
    }

    [TestCaseSource(nameof(Units))]
    public async Task Unit_Ended_LeavesNothingInItsSession(UnitOfWorkOptions options, Func<IUnitOfWork, CancellationToken, Task> work)
    {
        var before = await LookAsync("select pg_backend_pid()::text");
        // Often enough for statements to be prepared.
        for (var round = 0; round < 4; round++)
        {
            await TryAsync(options, work);
            Assert.That(await LookAsync(Look), Is.EqualTo(Clean));
        }

        Assert.That(await LookAsync("select pg_backend_pid()::text"), Is.EqualTo(before));
    }

    [Test]
    public async Task Look_WhileAUnitIsOpen_SeesWhatTheUnitHasSet()
    {
        var inside = await _walls.Database.RunAsync(
            ShopDatabase.Acme,
            Limited,
            (unit, ct) => unit.Executor.QueryAsync(
                new CompiledStatement(Look, [], -1, new StatementName("SELECT", "raw")),
                async (reader, token) =>
                {
                    await reader.ReadAsync(token);
                    return reader.GetString(0);
                },
                default,
                ct),
            default);

        Assert.That(inside, Does.StartWith($"{ShopDatabase.Acme}|1s|off|3s|"));
    }

    private static TestCaseData Case(string name, UnitOfWorkOptions options, Func<IUnitOfWork, CancellationToken, Task> work) =>
        new TestCaseData(options, work).SetArgDisplayNames(name);

    private async Task TryAsync(UnitOfWorkOptions options, Func<IUnitOfWork, CancellationToken, Task> work)
    {
        try
        {
            await _walls.Database.RunAsync(
                ShopDatabase.Acme,
                options,
                async (unit, ct) =>
                {
                    await work(unit, ct);
                    return 0;
                },
                default);
        }
        catch (Exception error) when (error is Data.Execution.Errors.DatabaseException or InvalidTimeZoneException)
        {
            // Several of the units are meant to fail; what counts is what they leave.
        }
    }

    private Task<string> LookAsync(string sql) => _walls.Database.InspectAsync(
        sql,
        async (reader, ct) =>
        {
            await reader.ReadAsync(ct);
            return reader.GetString(0);
        },
        default);
}
