using Backend.Data.Query;
using Backend.Data.Schema;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Guide.Snippets;

internal static class SchemaSnippets
{
    public static IReadOnlyList<Snippet> All { get; } =
    [
        new("records", 1, async (uow, ct) =>
        {
            // snippet: records
            NewProduct saw = new() { Sku = "C-3", Name = "Saw", PriceCents = 1_900 };
            ProductPatch cheaper = new() { PriceCents = 1_700 };

            Product? inserted = await uow.Insert(Products).Values(saw).ReturningFirstAsync(ct);
            Product? updated = await uow.Update(Products).Set(cheaper).Where(Products.Id.Eq(inserted!.Id)).ReturningFirstAsync(ct);
            // end
            return updated is { PriceCents: 1_700, Stock: 0 } ? 1 : 0;
        }),
        new("on-update", 1, async (uow, ct) =>
        {
            var id = ShopSeed.Ada;
            // snippet: on-update
            int updated = await uow.Update(Contacts).Set(Contacts.Name, "Ada King").Where(Contacts.Id.Eq(id)).ExecuteAsync(ct);
            // end
            return updated;
        }),
        Snippet.Refused("other-schema", (_, _) =>
        {
            // snippet: other-schema
            var crm = new ModuleSchema("crm", Contacts, Products);
            // end
            return Task.FromResult(crm);
        }),
    ];
}
