using System.Collections.Concurrent;
using Backend.Data.Execution;
using Backend.Data.Execution.Errors;
using Backend.Data.Query;
using Backend.Data.Sql;
using Backend.Data.Tenancy;
using Backend.Tenancy.Tests.Support;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Tenancy.Tests.Pooling;

/// <summary>Two organizations through a pool of one connection that is never reset, mixed with errors and cancellations.</summary>
[TestFixture(OrganizationFilter.On)]
[TestFixture(OrganizationFilter.OffForTests)]
internal sealed class SingleConnectionTests(OrganizationFilter filter)
{
    private const int Units = 2_400;

    private const int Callers = 8;

    private ShopWalls _walls = null!;

    [OneTimeSetUp]
    public async Task CreateShopAsync() => _walls = await ShopWalls.CreateAsync(hasRowSecurity: true, filter, connections: 1);

    [OneTimeTearDown]
    public async Task DropShopAsync()
    {
        if (_walls is not null)
            await _walls.DisposeAsync();
    }

    [Test]
    public async Task Units_OfTwoOrganizationsInParallel_SeeAndWriteTheirOwnRowsOnly()
    {
        var foreign = new ConcurrentBag<string>();
        var outcomes = new ConcurrentDictionary<string, int>();

        await Parallel.ForEachAsync(Enumerable.Range(0, Units), new ParallelOptions { MaxDegreeOfParallelism = Callers }, async (number, _) =>
        {
            var organization = number % 2 == 0 ? ShopDatabase.Acme : ShopDatabase.Globex;
            var name = number % 2 == 0 ? "Acme" : "Globex";
            var outcome = await RunAsync(organization, name, number, foreign);
            outcomes.AddOrUpdate(outcome, 1, (_, count) => count + 1);
        });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(foreign, Is.Empty);
            // Each kind of unit has run for both organizations, and only in its own way.
            Assert.That(outcomes.Keys, Is.EquivalentTo(["read", "written", "nested", "refused", "undone", "cancelled"]));
            Assert.That(
                await _walls.Shop.ScalarAsync<long>("select count(*) from shop.contacts where note like 'written by %' and note <> 'written by ' || split_part(name, ' of ', 2)"),
                Is.Zero);
            Assert.That(await _walls.Shop.ScalarAsync<long>("select count(distinct note) from shop.contacts where note like 'written by %'"), Is.EqualTo(2));
            Assert.That(
                await _walls.Shop.ScalarAsync<long>($"select count(*) from pg_stat_activity where datname = '{_walls.Shop.Name}' and usename = 'backend_app'"),
                Is.LessThanOrEqualTo(1));
        }
    }

    private async Task<string> RunAsync(OrganizationId organization, string name, int number, ConcurrentBag<string> foreign)
    {
        try
        {
            return (number / 2 % 6) switch
            {
                0 => await _walls.Database.RunAsync(organization, UnitOfWorkOptions.ReadOnly, (unit, ct) => ReadAsync(unit, name, foreign, ct), default),
                1 => await _walls.WriteAsync(organization, (unit, ct) => WriteAsync(unit, name, foreign, ct)),
                2 => await _walls.WriteAsync(organization, (unit, ct) => NestedAsync(unit, name, foreign, ct)),
                3 => await _walls.WriteAsync(organization, async (unit, ct) =>
                {
                    await unit.Update(Contacts).Set(Contacts.Note, $"written by nobody {name}").All().ExecuteAsync(ct);
                    return await InsertTwiceAsync(unit, ct);
                }),
                4 => await _walls.WriteAsync<string>(organization, async (unit, ct) =>
                {
                    await WriteAsync(unit, name, foreign, ct);
                    throw new InvalidTimeZoneException();
                }),
                _ => await CancelledAsync(organization, name, foreign),
            };
        }
        catch (UniqueViolationException)
        {
            return "refused";
        }
        catch (InvalidTimeZoneException)
        {
            return "undone";
        }
        catch (OperationCanceledException)
        {
            return "cancelled";
        }
    }

    private static async Task<string> ReadAsync(IUnitOfWork unit, string name, ConcurrentBag<string> foreign, CancellationToken ct)
    {
        Check(await unit.From(Contacts).ToListAsync(ct), name, foreign);
        var orders = await unit.Find(Orders).With(Orders.Contact).ToListAsync(ct);
        Check([.. orders.Select(order => order.First)], name, foreign);
        return "read";
    }

    private static async Task<string> WriteAsync(IUnitOfWork unit, string name, ConcurrentBag<string> foreign, CancellationToken ct)
    {
        Check(await unit.Update(Contacts).Set(Contacts.Note, $"written by {name}").All().ReturningAsync(ct), name, foreign);
        return "written";
    }

    private static async Task<string> NestedAsync(IUnitOfWork unit, string name, ConcurrentBag<string> foreign, CancellationToken ct)
    {
        try
        {
            await unit.RunNestedAsync(InsertTwiceAsync, ct);
        }
        catch (UniqueViolationException)
        {
            // Undone to the savepoint: the organization must still stand.
        }

        Check(await unit.From(Contacts).ToListAsync(ct), name, foreign);
        return "nested";
    }

    private static async Task<string> InsertTwiceAsync(IUnitOfWork unit, CancellationToken ct)
    {
        await unit.Insert(Products).Values(new NewProduct { Sku = "A-1", Name = "twice", PriceCents = 1 }).ExecuteAsync(ct);
        return "not refused";
    }

    private async Task<string> CancelledAsync(OrganizationId organization, string name, ConcurrentBag<string> foreign)
    {
        using var source = new CancellationTokenSource();
        return await _walls.Database.RunAsync(
            organization,
            UnitOfWorkOptions.ReadWrite,
            async (unit, ct) =>
            {
                await WriteAsync(unit, name, foreign, ct);
                source.CancelAfter(TimeSpan.FromMilliseconds(1));
                // A cancel request that arrives before the statement has begun is lost: then the commit is what is refused.
                await unit.RawAsync("select pg_sleep(0.25)", ct);
                return "not cancelled";
            },
            source.Token);
    }

    private static void Check(IReadOnlyList<Contact> contacts, string name, ConcurrentBag<string> foreign)
    {
        if (contacts.Count == 0)
            foreign.Add($"{name} saw nothing");
        foreach (var contact in contacts.Where(contact => !contact.Name.EndsWith($" of {name}", StringComparison.Ordinal)))
            foreign.Add($"{name} saw {contact.Name}");
    }
}
