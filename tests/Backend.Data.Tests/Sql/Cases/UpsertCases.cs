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
        new("of a global table", 1, (unit, ct) =>
            unit.Insert(Countries).Values(new NewCountry { Code = "at", Name = "Österreich" }).OnConflict(Countries.Code).DoUpdate(Countries.Name).ExecuteAsync(ct)),
    ];
}
