using System.Diagnostics;
using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Sql;
using Backend.Development;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using Microsoft.Extensions.Logging.Abstractions;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Tenancy.Tests.Pooling;

/// <summary>What PgBouncer in transaction mode costs one caller, as a ratio to the direct way taken in turns with it.</summary>
[Explicit]
[Category("Long")]
internal sealed class PoolerCostTests
{
    private const int Rounds = 40;

    private const int Calls = 50;

    [Test]
    public async Task Read_AndOrder_ThroughThePoolerAndDirect()
    {
        await using var shop = await PooledShop.CreateAsync(OrganizationFilter.On, connections: 1);
        await using var direct = new Database(
            new DatabaseOptions { ConnectionString = shop.Walls.Shop.ConnectionString(DatabaseRole.App), MaxPoolSize = 1 }, NullLogger<Database>.Instance);

        var read = await CompareAsync(direct, shop.Walls.Database, ReadAsync);
        var order = await CompareAsync(direct, shop.Walls.Database, PlaceAsync);

        await TestContext.Out.WriteLineAsync($"read by primary key: direct {read.Direct:0} µs, through {read.Through:0} µs, ratio {read.Through / read.Direct:0.00}");
        await TestContext.Out.WriteLineAsync($"placing an order: direct {order.Direct:0} µs, through {order.Through:0} µs, ratio {order.Through / order.Direct:0.00}");
        Assert.That((read.Through, order.Through), Is.Not.EqualTo((0d, 0d)));
    }

    private static async Task<(double Direct, double Through)> CompareAsync(Database direct, Database through, Func<Database, Task> call)
    {
        List<double> directly = [];
        List<double> pooled = [];
        for (var round = -4; round < Rounds; round++)
        {
            var (one, other) = (await TimeAsync(direct, call), await TimeAsync(through, call));
            if (round < 0)
                continue;
            directly.Add(one);
            pooled.Add(other);
        }

        return (Median(directly), Median(pooled));
    }

    private static async Task<double> TimeAsync(Database database, Func<Database, Task> call)
    {
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < Calls; i++)
            await call(database);
        return Stopwatch.GetElapsedTime(started).TotalMicroseconds / Calls;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static Task ReadAsync(Database database) => database.RunAsync(
        ShopDatabase.Acme, UnitOfWorkOptions.ReadOnly, (unit, ct) => unit.From(Contacts).Where(Contacts.Id.Eq(ShopSeed.Ada)).FirstOrDefaultAsync(ct), default);

    private static Task PlaceAsync(Database database) => database.RunAsync(
        ShopDatabase.Acme,
        UnitOfWorkOptions.ReadWrite,
        async (unit, ct) =>
        {
            var id = Guid.CreateVersion7();
            var products = await unit.From(Products).ForUpdate().ToListAsync(ct);
            unit.Insert(Orders).Values(new NewOrder { Id = id, Number = Random.Shared.Next(1_000, int.MaxValue), ContactId = ShopSeed.Ada }).Queue();
            unit.Insert(OrderItems).Values(new NewOrderItem { OrderId = id, ProductId = products[0].Id, Position = 1, Quantity = 1 }).Queue();
            return await unit.Update(Products).Set(Products.Stock, Products.Stock.Plus(0)).Where(Products.Id.Eq(products[0].Id)).ExecuteAsync(ct);
        },
        default);
}
