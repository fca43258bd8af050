using System.Diagnostics;
using Backend.Data.Query;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Relational;

internal sealed class ZMeasure : Support.ShopTests
{
    [Test]
    public async Task Measure()
    {
        await Shop.ExecuteAsync("""
            insert into shop.orders (organization_id, id, number, contact_id, status)
            select '01890000-0000-7000-8000-00000000000a', gen_random_uuid(), 1000 + n, '01890000-0000-7000-8000-0000000000c1', 'placed' from generate_series(1, 2000) n;
            insert into shop.order_items (organization_id, id, order_id, product_id, position, quantity, note)
            select organization_id, gen_random_uuid(), id, '01890000-0000-7000-8000-0000000000b1', p, p, 'a note of some length' from shop.orders, generate_series(1, 10) p
            where number > 1000;
            analyze shop.orders; analyze shop.order_items;
            """);
        foreach (var (orders, items) in new[] { (20, 3), (20, 10), (200, 10), (1000, 10) })
        {
            var kinds = new (string, Func<Task<int>>)[]
            {
                ("one wide", () => ReadAsync(async (unit, ct) => (await Wide(unit, orders, items).ToListAsync(ct)).Count)),
                ("levels wide", () => ReadAsync(async (unit, ct) => (await Wide(unit, orders, items).PerLevel().ToListAsync(ct)).Count)),
                ("one narrow", () => ReadAsync(async (unit, ct) => (await Narrow(unit, orders, items).ToListAsync(ct)).Count)),
                ("levels narrow", () => ReadAsync(async (unit, ct) => (await Narrow(unit, orders, items).PerLevel().ToListAsync(ct)).Count)),
            };
            var times = kinds.Select(_ => new List<double>()).ToArray();
            for (var round = 0; round < 60; round++)
            {
                for (var k = 0; k < kinds.Length; k++)
                {
                    var started = Stopwatch.GetTimestamp();
                    await kinds[k].Item2();
                    if (round > 10)
                        times[k].Add(Stopwatch.GetElapsedTime(started).TotalMicroseconds);
                }
            }

            for (var k = 0; k < kinds.Length; k++)
            {
                times[k].Sort();
                TestContext.Out.WriteLine($"{orders}x{items} {kinds[k].Item1}: median {times[k][times[k].Count / 2]:F0} p10 {times[k][times[k].Count / 10]:F0}");
            }
        }
    }

    private static Backend.Data.Relational.Find<Backend.Testing.Shop.Schema.Order, (Backend.Testing.Shop.Schema.Order Row, IReadOnlyList<(Backend.Testing.Shop.Schema.OrderItem Row, Backend.Testing.Shop.Schema.Product First)> First)> Wide(Backend.Data.Execution.IUnitOfWork unit, int orders, int items) =>
        unit.Find(Orders).With(Orders.Items.Load(x => x.With(OrderItems.Product).Where(OrderItems.Position.Lte(items)).OrderBy(OrderItems.Position.Asc()))).Where(Orders.Number.Gt(1000L)).OrderBy(Orders.Number.Asc()).Limit(orders);

    private static Backend.Data.Relational.Find<Backend.Testing.Shop.Schema.Order, (Guid, long, IReadOnlyList<(int, string)>)> Narrow(Backend.Data.Execution.IUnitOfWork unit, int orders, int items) =>
        unit.Find(Orders).Columns(Orders.Id, Orders.Number).With(Orders.Items.Load(x => x.Columns(OrderItems.Quantity, OrderItems.Note!).As(r => (r.Item1, r.Item2!)).Where(OrderItems.Position.Lte(items)).OrderBy(OrderItems.Position.Asc()))).Where(Orders.Number.Gt(1000L)).OrderBy(Orders.Number.Asc()).Limit(orders).As((a, b, c) => (a, b, c));
}
