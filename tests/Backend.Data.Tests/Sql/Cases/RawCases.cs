using Backend.Data.Query;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Data.Query.SqlTemplates;
using static Backend.Data.Query.Statements;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Sql.Cases;

internal static class RawCases
{
    private const string Injection = "x' or 1=1 --";

    public static IReadOnlyList<StatementCase> All { get; } =
    [
        new("one value", 3, async (unit, ct) => (int)await unit.Sql<long>($"select count(*) from {Contacts}").SingleAsync(ct)),
        new("rows of a table", 1, async (unit, ct) =>
            (await unit.Sql(Contacts, $"select {Columns(Contacts)} from {Contacts} where {Contacts.Id} = {ShopSeed.Ada}").ToListAsync(ct)).Count),
        new("a value in the type of a column", 1, async (unit, ct) =>
            (await unit.Sql(Row(Contacts.Id, Contacts.Type), $"select {Columns(Row(Contacts.Id, Contacts.Type))} from {Contacts} where {Contacts.Type} = {Contacts.Type.Value(ContactType.Company)}").ToListAsync(ct)).Count),
        new("or behind a filtered table", 3, async (unit, ct) =>
            (int)await unit.Sql<long>($"select count(*) from {Contacts} where {Contacts.Name} = {Injection} or 1 = 1").SingleAsync(ct)),
        new("several values", 2, async (unit, ct) =>
            (int)await unit.Sql<long>($"select count(*) from {Contacts} where {Contacts.Id} = any({new[] { ShopSeed.Ada, ShopSeed.Bob }})").SingleAsync(ct)),
        new("two tables", 2, async (unit, ct) =>
            (int)await unit.Sql<long>($"select count(*) from {Orders} join {Contacts} on {Contacts.Id} = {Orders.ContactId}").SingleAsync(ct)),
        new("an expression and a condition in a query", 3, async (unit, ct) =>
            (await unit.Select(Contacts.Id, Sql<int>($"length({Contacts.Name})")).From(Contacts)
                .Where(SqlCondition($"length({Contacts.Name}) > {0} or {false}")).ToListAsync(ct)).Count(row => row.Item2 > 0)),
    ];
}
