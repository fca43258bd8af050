using Backend.Data.Execution;
using Backend.Data.Execution.Errors;
using Backend.Data.Query;
using Backend.Data.Tests.Support;
using Backend.Development;
using Backend.Testing.Network;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using Npgsql;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Execution;

/// <summary>
/// Thousands of units through one connection, each failing in its own way. A connection that does not come back makes the
/// next unit fail with "no connection became free", so every round also shows that none before it was lost.
/// </summary>
internal sealed class ConnectionLeakTests : ShopTests
{
    private const int Rounds = 2_000;

    // Seconds. A cancel request that arrives before its statement has begun is lost: then the statement ends by itself.
    private const double Moment = 0.03;

    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(3);

    [Test]
    public async Task Units_FailingInEveryWay_NeverKeepAConnection()
    {
        await using var proxy = CountingProxy.Start(Shop.ConnectionString(DatabaseRole.App));
        await using var database = Open(connections: 1, proxy.ConnectionString);
        await using var admin = new NpgsqlConnection(Shop.ConnectionString(DatabaseRole.Admin));
        await admin.OpenAsync();

        for (var round = 0; round < Rounds; round++)
            await FailAsync(database, proxy, admin, round);

        Assert.That(await RunAsync(database, UnitOfWorkOptions.ReadOnly, (unit, ct) => unit.From(Contacts).Where(Contacts.Note.Eq("lost")).CountAsync(ct)), Is.Zero);
        Assert.That(
            await Shop.ScalarAsync<long>($"select count(*) from pg_stat_activity where datname = '{Shop.Name}' and usename = 'backend_app'"),
            Is.LessThanOrEqualTo(1));
    }

    private static Task FailAsync(Database database, CountingProxy proxy, NpgsqlConnection admin, int round)
    {
        // Rarer: these open a connection, to go on or to cancel, which costs ten times as much.
        if (round % 80 == 40)
            return ServerGoneAsync(database, proxy);
        if (round % 60 == 20)
            return ConnectionKilledAsync(database, admin, beforeCommit: round % 120 == 20);
        if (round % 20 == 10)
            return ExpectAsync<OperationCanceledException>(CancelledAsync(database, Soon));
        if (round % 20 == 15)
            return NotAwaitedAsync(database);
        return (round % 7) switch
        {
            0 => ExpectAsync<UniqueViolationException>(RunAsync(database, UnitOfWorkOptions.ReadWrite, (unit, ct) => InsertAsync(unit, "A-1", ct))),
            1 => ExpectAsync<UniqueViolationException>(RunAsync(
                database,
                UnitOfWorkOptions.ReadWrite,
                (unit, ct) => unit.Insert(Orders).Values(new NewOrder { Number = 1, ContactId = ShopSeed.Ada }).ExecuteAsync(ct))),
            2 => ExpectAsync<InvalidTimeZoneException>(RunAsync<int>(database, UnitOfWorkOptions.ReadWrite, async (unit, ct) =>
            {
                await WriteNoteAsync(unit, ct);
                throw new InvalidTimeZoneException();
            })),
            3 => ExpectAsync<OperationCanceledException>(CancelledAsync(database, TimeSpan.Zero)),
            4 => ExpectAsync<OrganizationRefusedException>(database.RunAsync(
                ShopDatabase.Initech,
                UnitOfWorkOptions.ReadWrite,
                WriteNoteAsync,
                default)),
            5 => ExpectAsync<UnitOfWorkPoisonedException>(RunAsync(database, UnitOfWorkOptions.ReadWrite, async (unit, ct) =>
            {
                await WriteNoteAsync(unit, ct);
                await ExpectAsync<UniqueViolationException>(InsertAsync(unit, "A-1", ct));
                return 0;
            })),
            _ => ExpectAsync<InvalidValueException>(RunAsync(database, UnitOfWorkOptions.ReadOnly, (unit, ct) => unit.RawAsync("select 1 / 0", ct))),
        };
    }

    private static async Task ServerGoneAsync(Database database, CountingProxy proxy)
    {
        proxy.Refuse();
        await ExpectAsync<DatabaseUnavailableException>(RunAsync(database, UnitOfWorkOptions.ReadWrite, WriteNoteAsync));
        await ExpectAsync<DatabaseUnavailableException>(RunAsync(database, UnitOfWorkOptions.ReadOnly, (unit, ct) => unit.From(Contacts).CountAsync(ct)));
        proxy.Accept();
    }

    private static Task ConnectionKilledAsync(Database database, NpgsqlConnection admin, bool beforeCommit)
    {
        var unit = RunAsync(database, UnitOfWorkOptions.ReadWrite, async (unit, ct) =>
        {
            await WriteNoteAsync(unit, ct);
            await using var kill = new NpgsqlCommand("select pg_terminate_backend($1, 5000)", admin)
            {
                Parameters = { new() { Value = await unit.RawAsync<int>("select pg_backend_pid()", ct) } },
            };
            await kill.ExecuteNonQueryAsync(ct);
            return beforeCommit ? 0 : throw new InvalidTimeZoneException();
        });
        return beforeCommit ? ExpectAsync<DatabaseUnavailableException>(unit) : ExpectAsync<InvalidTimeZoneException>(unit);
    }

    private static async Task NotAwaitedAsync(Database database)
    {
        Task<int>? running = null;
        await ExpectAsync<InvalidOperationException>(RunAsync(database, UnitOfWorkOptions.ReadWrite, async (unit, ct) =>
        {
            await WriteNoteAsync(unit, ct);
            running = unit.SleepAsync(Moment, ct);
            return 0;
        }));
        Assert.That(running!.IsCompleted, Is.True);
    }

    private static async Task<int> CancelledAsync(Database database, TimeSpan after)
    {
        using var source = new CancellationTokenSource(after);
        return await database.RunAsync(
            ShopDatabase.Acme,
            UnitOfWorkOptions.ReadWrite,
            async (unit, ct) =>
            {
                await WriteNoteAsync(unit, ct);
                return await unit.SleepAsync(Moment, ct);
            },
            source.Token);
    }

    private static Task<T> RunAsync<T>(Database database, UnitOfWorkOptions options, Func<IUnitOfWork, CancellationToken, Task<T>> work) =>
        database.RunAsync(ShopDatabase.Acme, options, work, default);

    private static Task<int> InsertAsync(IUnitOfWork unit, string sku, CancellationToken ct) =>
        unit.Insert(Products).Values(new NewProduct { Sku = sku, Name = sku, PriceCents = 1 }).ExecuteAsync(ct);

    private static Task<int> WriteNoteAsync(IUnitOfWork unit, CancellationToken ct) =>
        unit.Update(Contacts).Set(Contacts.Note, "lost").Where(Contacts.Id.Eq(ShopSeed.Bob)).ExecuteAsync(ct);

    private static async Task ExpectAsync<TError>(Task run)
        where TError : Exception
    {
        try
        {
            await run;
        }
        catch (TError)
        {
            return;
        }

        Assert.Fail($"{typeof(TError).Name} was expected.");
    }
}
