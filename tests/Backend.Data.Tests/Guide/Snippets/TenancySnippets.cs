using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Data.Query.Functions;
using static Backend.Data.Query.SqlTemplates;
using static Backend.Data.Query.Statements;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Guide.Snippets;

internal static class TenancySnippets
{
    public static IReadOnlyList<Snippet> All { get; } =
    [
        new("read", 1, async (uow, ct) =>
        {
            var id = ShopSeed.Hammer;
            // snippet: read
            Product? product = await uow.From(Products).Where(Products.Id.Eq(id)).FirstOrDefaultAsync(ct);
            // end
            return product is null ? 0 : 1;
        }),
        new("or", 2, async (uow, ct) =>
        {
            // snippet: or
            var products = await uow.From(Products).Where(Products.Stock.Eq(0) | Products.Stock.Gt(0)).ToListAsync(ct);
            // end
            return products.Count;
        }),
        new("every-reference", 2, async (uow, ct) =>
        {
            // snippet: every-reference
            var numbers = await uow.Select(Orders.Number).From(Orders)
                .Join(Contacts, Contacts.Id.Eq(Orders.ContactId))
                .Where(NotExists(From(Products).Where(Products.PriceCents.Lt(0L))))
                .ToListAsync(ct);
            // end
            return numbers.Count;
        }),
        new("insert", 1, async (uow, ct) =>
        {
            // snippet: insert
            await uow.Insert(Products).Values(new NewProduct { Sku = "C-3", Name = "Saw", PriceCents = 1_200 }).ExecuteAsync(ct);
            // end
            return 1;
        }),
        new("update", 0, async (uow, ct) =>
        {
            var idOfAnotherOrganization = Guid.CreateVersion7();
            // snippet: update
            int updated = await uow.Update(Products).Set(Products.Stock, 0).Where(Products.Id.Eq(idOfAnotherOrganization)).ExecuteAsync(ct);
            // end
            return updated;
        }),
        new("global", 3, async (uow, ct) =>
        {
            // snippet: global
            var countries = await uow.From(Countries).ToListAsync(ct);
            // end
            return countries.Count;
        }),
        new("template", 2, async (uow, ct) =>
        {
            // snippet: template
            var products = await uow.Sql<long>($"select count(*) from {Products}").SingleAsync(ct);
            // end
            return (int)products;
        }),
        new("wall", 2, async (uow, ct) =>
        {
            // snippet: wall
            var products = await uow.Sql<long>($"select count(*) from shop.products").SingleAsync(ct);
            // end
            return (int)products;
        }),
        Snippet.RefusedOfUnits("suspended", async (database, ct) =>
        {
            var organization = ShopDatabase.Initech;
            // snippet: suspended
            await database.RunAsync(organization, UnitOfWorkOptions.ReadOnly, (uow, token) => uow.From(Products).ToListAsync(token), ct);
            // end
        }),
        Snippet.Refused("second", async (uow, ct) =>
        {
            var other = ShopDatabase.Globex.Value;
            // snippet: second
            await uow.From(Products).CountAsync(ct);
            await uow.Sql<string>($"select app.enter({other}, false, 1000)::text").SingleAsync(ct);
            // end
        }),
    ];
}
