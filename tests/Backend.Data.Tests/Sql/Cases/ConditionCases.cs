using Backend.Data.Query;
using Backend.Data.Schema;
using Backend.Data.Sql;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Sql.Cases;

internal static class ConditionCases
{
    private static readonly DateTimeOffset SecondDay = new(2024, 1, 2, 0, 0, 0, TimeSpan.Zero);

    public static IReadOnlyList<StatementCase> All { get; } =
    [
        Of("several conditions", 1, Contacts.IsActive.Eq(true), Contacts.Name.NotEq("Cem of Acme"), Contacts.Id.NotEq(ShopSeed.Cem)),
        Of("a condition switched off", 2, null, Contacts.IsActive.Eq(true)),
        Of("or at the top keeps its brackets", 3, Contacts.IsActive.Eq(true) | Contacts.IsActive.Eq(false)),
        Of("or beside another condition", 1, Contacts.Name.Eq("nobody") | Contacts.Age.Eq(20), Contacts.IsActive.Eq(true)),
        Of("and within or within not", 1, !((Contacts.IsActive.Eq(true) & Contacts.Age.IsNotNull()) | Contacts.Name.Eq("nobody"))),
        Of("a comparison compared", 2, Contacts.CreatedAt.Gte(SecondDay).Eq(true)),
        Of("greater and less", 1, Contacts.Age.Gt(19), Contacts.Age.Lt(36), Contacts.Age.Gte(20), Contacts.Age.Lte(20)),
        Of("column with column", 3, Contacts.CreatedAt.Eq(Contacts.UpdatedAt)),
        In(Orders, "column with nullable column", 1, Orders.ContactId.Eq(Orders.BilledTo) | Orders.BilledTo.IsNull()),
        In(Products, "arithmetic", 1, Products.Stock.Minus(3).Gte(7), Products.PriceCents.Plus(1L).Eq(1001L)),
        Of("null tests", 1, Contacts.Email.IsNull(), Contacts.Age.IsNull(), Contacts.Loyalty.IsNull(), Contacts.Name.IsNotNull()),
        Of("in", 2, Contacts.Id.In([ShopSeed.Ada, ShopSeed.Cem])),
        Of("in none", 0, Contacts.Id.In([])),
        Of("in of a nullable column", 1, Contacts.Age.In([20, 21, null])),
        Of("in of an enum", 3, Contacts.Type.In([ContactType.Company, ContactType.Individual])),
        Of("in of a nullable enum", 1, Contacts.Loyalty.In([Loyalty.Gold, null])),
        Of("in of text", 1, Contacts.Email.In(["ada@example.com", "x"])),
        Of("values of every type", 1,
            Contacts.Type.Eq(ContactType.Company), Contacts.Loyalty.Eq(Loyalty.Gold), Contacts.Email.Eq("ada@example.com"),
            Contacts.BalanceCents.Eq(1000L), Contacts.IsVip.Eq(true), Contacts.ReferredBy.IsNull(), Contacts.Tags.Eq(["vip", "two words"]),
            Contacts.Channels.Eq([Channel.Email, Channel.PostalMail]), Contacts.Nicknames.Eq(["Countess"]), Contacts.CreatedAt.Lt(SecondDay),
            Contacts.Metadata.Eq(new ContactMetadata("fair", 7)), Contacts.Preferences.Eq(new ContactMetadata(null, 1)) | Contacts.Preferences.IsNotNull()),
        Of("ilike of a user's wildcards", 1, Contacts.Name.ILike(Pattern.Contains("100%_"))),
        Of("ilike at the beginning, of a nullable column", 1, Contacts.Email.ILike(Pattern.StartsWith("ADA"))),
        Of("web search over several columns", 1, TextOperators.WebSearch("quick fox -slow", Contacts.Name, Contacts.Note)),
    ];

    private static StatementCase Of(string name, int rows, params Condition?[] conditions) => In(Contacts, name, rows, conditions);

    private static StatementCase In<TRow>(Table<TRow> table, string name, int rows, params Condition?[] conditions)
        where TRow : class => new(name, rows, async (unit, ct) => (await unit.From(table).Where(conditions).ToListAsync(ct)).Count);
}
