using Backend.Data.Query;
using Backend.Testing.Shop.Schema;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Sql.Cases;

internal static class UpsertCases
{
    private static readonly NewContact Ada = new() { Name = "Ada again", Email = "ada@example.com" };

    public static IReadOnlyList<StatementCase> All { get; } =
    [
        new("on a partial unique key", 1, (unit, ct) => unit.Insert(Contacts).Values(Ada).OnConflict(Contacts.Email).DoUpdate(Contacts.Name).ExecuteAsync(ct)),
        new("reading whether it was inserted", 1, async (unit, ct) =>
            (await unit.Insert(Contacts).Values(Ada).OnConflict(Contacts.Email).DoUpdate(Contacts.Name, Contacts.Type).UpsertedAsync(ct)).Inserted ? 0 : 1),
        new("many rows, naming a column that every update changes", 2, async (unit, ct) =>
            (await unit.Insert(Contacts)
                .Values([Ada, new NewContact { Name = "Dan", Email = "dan@example.com" }])
                .OnConflict(Contacts.Email)
                .DoUpdate(Contacts.Name, Contacts.Version)
                .ReturningAsync(ct)).Count),
        new("of a table without columns that every update changes", 1, (unit, ct) =>
            unit.Insert(Products)
                .Values(new NewProduct { Sku = "A-1", Name = "Hammer", PriceCents = 1100 })
                .OnConflict(Products.Sku)
                .DoUpdate(Products.PriceCents)
                .ExecuteAsync(ct)),
        new("by the primary key", 1, (unit, ct) =>
            unit.Insert(Products)
                .Values(new NewProduct { Id = Testing.Shop.ShopSeed.Hammer, Sku = "A-1", Name = "Hammer", PriceCents = 1100 })
                .OnConflict(Products.Id)
                .DoUpdate(Products.PriceCents)
                .ExecuteAsync(ct)),
        new("by values and expressions, under a condition", 1, (unit, ct) =>
            unit.Insert(Products)
                .Values(new NewProduct { Sku = "A-1", Name = "Hammer", PriceCents = 1100, Stock = 5 })
                .OnConflict(Products.Sku)
                .DoUpdate(Products.PriceCents)
                .Set(Products.Name, "Hammers")
                .Set(Products.Stock, Products.Stock.Plus(Products.Stock.Excluded()))
                .Where(Products.PriceCents.NotEq(Products.PriceCents.Excluded()) | Products.Stock.Eq(0))
                .ExecuteAsync(ct)),
        new("only where a column differs", 1, async (unit, ct) =>
            await unit.Insert(Contacts).Values(new NewContact { Name = "Ada again", Email = "ada@example.com", Age = null }).OnConflict(Contacts.Email).DoUpdate(Contacts.Name, Contacts.Age).WhereDistinct().ExecuteAsync(ct)
            + await unit.Insert(Contacts).Values(Ada).OnConflict(Contacts.Email).DoUpdate(Contacts.Name).WhereDistinct().ExecuteAsync(ct)),
        new("null and default", 1, (unit, ct) =>
            unit.Insert(Contacts).Values(Ada).OnConflict(Contacts.Email).DoUpdate().SetNull(Contacts.Age).SetDefault(Contacts.Type).ExecuteAsync(ct)),
        new("do nothing", 1, (unit, ct) =>
            unit.Insert(Contacts)
                .Values([Ada, new NewContact { Name = "Dan", Email = "dan@example.com" }])
                .OnConflict(Contacts.Email)
                .DoNothing()
                .ExecuteAsync(ct)),
        new("do nothing, whatever the key", 0, (unit, ct) => unit.Insert(Contacts).Values(Ada).OnConflict().DoNothing().ExecuteAsync(ct)),
        new("of a global table", 1, (unit, ct) =>
            unit.Insert(Countries).Values(new NewCountry { Code = "at", Name = "Österreich" }).OnConflict(Countries.Code).DoUpdate(Countries.Name).ExecuteAsync(ct)),
        new("of a global table, only where a column differs", 0, (unit, ct) =>
            unit.Insert(Countries).Values(new NewCountry { Code = "at", Name = "Austria" }).OnConflict(Countries.Code).DoUpdate(Countries.Name).WhereDistinct().ExecuteAsync(ct)),
    ];
}
