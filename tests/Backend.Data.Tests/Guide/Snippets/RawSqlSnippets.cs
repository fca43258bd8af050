using Backend.Data.Query;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Data.Query.SqlTemplates;
using static Backend.Data.Query.Statements;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Guide.Snippets;

internal static class RawSqlSnippets
{
    public static IReadOnlyList<Snippet> All { get; } =
    [
        new("value", 1, async (uow, ct) =>
        {
            var cents = 500L;
            // snippet: value
            long expensive = await uow.Sql<long>($"select count(*) from {Products} where {Products.PriceCents} > {cents}").SingleAsync(ct);
            // end
            return (int)expensive;
        }),
        new("rows", 2, async (uow, ct) =>
        {
            // snippet: rows
            IReadOnlyList<Product> products = await uow.Sql(
                Products,
                $"select {Columns(Products)} from {Products} order by random() limit 5").ToListAsync(ct);
            // end
            return products.Count;
        }),
        new("tuples", 2, async (uow, ct) =>
        {
            // snippet: tuples
            var shape = Row(Orders.Number, Sql<long?>($"lag({Orders.TotalCents}) over (order by {Orders.Number})"));
            IReadOnlyList<(long Number, long? Before)> orders = await uow.Sql(
                shape,
                $"select {Columns(shape)} from {Orders} order by {Orders.Number}").ToListAsync(ct);
            // end
            return orders.Count;
        }),
        new("injection", 0, async (uow, ct) =>
        {
            // snippet: injection
            var input = "x' or 1 = 1 --";
            var found = await uow.Sql<long>($"select count(*) from {Products} where {Products.Name} = {input}").SingleAsync(ct);
            // end
            return (int)found;
        }),
        new("or", 2, async (uow, ct) =>
        {
            // snippet: or
            var all = await uow.Sql<long>($"select count(*) from {Products} where {Products.Stock} > 1000 or true").SingleAsync(ct);
            // end
            return (int)all;
        }),
        new("array", 2, async (uow, ct) =>
        {
            Guid[] ids = [ShopSeed.Hammer, ShopSeed.Nail];
            // snippet: array
            var found = await uow.Sql<long>($"select count(*) from {Products} where {Products.Id} = any({ids})").SingleAsync(ct);
            // end
            return (int)found;
        }),
        new("typed-value", 1, async (uow, ct) =>
        {
            // snippet: typed-value
            var placed = await uow.Sql<long>(
                $"select count(*) from {Orders} where {Orders.Status} = {Orders.Status.Value(OrderStatus.Placed)}").SingleAsync(ct);
            // end
            return (int)placed;
        }),
        new("expression", 2, async (uow, ct) =>
        {
            // snippet: expression
            IReadOnlyList<(string Sku, int Length)> names = await uow.Select(Products.Sku, Sql<int>($"length({Products.Name})")).From(Products)
                .Where(SqlCondition($"length({Products.Name}) between {1} and {40}"))
                .ToListAsync(ct);
            // end
            return names.Count;
        }),
        Snippet.Refused("numbered", (uow, _) =>
        {
            // snippet: numbered
            var query = uow.Sql<long>($"select count(*) from {Products} where stock > $1");
            // end
            return Task.FromResult(query);
        }),
        Snippet.Refused("table-outside", (uow, _) =>
        {
            // snippet: table-outside
            var sql = uow.Sql<long>($"select count(*) from {Products} where {Orders.Number} = 1").ToSql();
            // end
            return Task.FromResult(sql);
        }),
        Snippet.Refused("unknown-type", (uow, _) =>
        {
            // snippet: unknown-type
            var query = uow.Sql<Uri>($"select 'https://example.org'");
            // end
            return Task.FromResult(query);
        }),
        Snippet.Refused("unfiltered", async (uow, ct) =>
        {
            // snippet: unfiltered
            var policies = await uow.Sql<long>($"select set_config('app.organization_id', '', true)::bigint").SingleAsync(ct);
            // end
            _ = policies;
        }),
    ];
}
