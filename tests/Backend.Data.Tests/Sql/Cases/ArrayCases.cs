using Backend.Data.Query;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Data.Query.Functions;
using static Backend.Data.Query.Statements;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Sql.Cases;

internal static class ArrayCases
{
    private static OrdersTable OtherOrders { get; } = Orders.As("other_orders");

    public static IReadOnlyList<StatementCase> All { get; } =
    [
        OneExpression.Finds("contains", Contacts, 1, Contacts.Tags.Contains("vip", "two words")),
        OneExpression.Finds("contains, of an enum", Contacts, 1, Contacts.Channels.Contains(Channel.Phone)),
        OneExpression.Finds("contains, of what may be NULL", Contacts, 1, Contacts.Nicknames.Contains("Countess")),
        OneExpression.Finds("contained by", Contacts, 2, Contacts.Tags.ContainedBy("new", "old")),
        OneExpression.Finds("overlaps", Contacts, 2, Contacts.Tags.Overlaps("vip", "new")),
        OneExpression.Finds("of two columns", Contacts, 1, Contacts.Tags.Contains(Contacts.Tags), Contacts.Tags.ContainedBy(Contacts.Tags), !Contacts.Tags.Overlaps(Contacts.Tags.ArrayRemove("new")), Contacts.Tags.Cardinality().Gt(0)),
        OneExpression.Finds("has an element", Contacts, 1, Contacts.Tags.Any("vip")),
        OneExpression.Finds("has an element, of an enum", Contacts, 1, Contacts.Channels.Any(Channel.Email)),
        OneExpression.Finds("has an element that is a column", Contacts, 0, Contacts.Tags.Any(Contacts.Name)),
        OneExpression.Reads("cardinality", Contacts, 1, Contacts.Tags.Cardinality(), count => count == 2),
        OneExpression.Reads("array_position", Contacts, 1, Contacts.Tags.ArrayPosition("two words"), position => position == 2),
        OneExpression.Reads("array_to_string", Contacts, 1, Contacts.Tags.ArrayToString("/"), text => text == "vip/two words"),
        OneExpression.Reads("array_append and array_prepend", Contacts, 1,
            Contacts.Channels.ArrayAppend(Channel.Email).ArrayPrepend(Channel.PostalMail), channels => channels is [Channel.PostalMail, Channel.Phone, Channel.Email]),
        OneExpression.Reads("array_append of NULL", Contacts, 2, Contacts.Nicknames.ArrayAppend("x"), names => names is ["x"]),
        OneExpression.Reads("array_cat", Contacts, 1, Contacts.Tags.ArrayCat("a", "b"), tags => tags is ["new", "a", "b"]),
        OneExpression.Reads("array_remove and array_replace", Contacts, 1,
            Contacts.Tags.ArrayRemove("vip").ArrayReplace("two words", "three words"), tags => tags is ["three words"]),
        OneExpression.Reads("array_remove of NULL", Contacts, 1, Contacts.Nicknames.ArrayRemove("x"), names => names is null),
        new("update by an array with one element less", 1, (unit, ct) => unit.Update(Contacts)
            .Set(Contacts.Tags, Contacts.Tags.ArrayRemove("vip")).Set(Contacts.Nicknames, Contacts.Nicknames.ArrayAppend("x")).Where(Contacts.Id.Eq(ShopSeed.Ada)).ExecuteAsync(ct)),
        new("generate_series of numbers", 3, async (unit, ct) =>
        {
            var numbers = GenerateSeries("numbers", 1, 5, 2);
            return (await unit.From(numbers).OrderBy(numbers.Value.Desc()).ToListAsync(ct)).Count;
        }),
        new("generate_series without gaps", 1, async (unit, ct) =>
        {
            var start = new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);
            var days = GenerateSeries("days", start, start.AddDays(2), TimeSpan.FromDays(1));
            return (await unit.Select(days.Value, Count(Contacts.Id)).From(days).LeftJoin(Contacts, Contacts.CreatedAt.DateTrunc(DateUnit.Day).Eq(days.Value))
                .GroupBy(days.Value).ToListAsync(ct)).Count(row => row.Item2 == 0);
        }),
        new("unnest of values", 2, async (unit, ct) =>
        {
            var wanted = Unnest("wanted", ["Ada of Acme", "nobody", "Cem of Acme"]);
            return (await unit.Select(Contacts.Id).From(Contacts).Join(wanted, wanted.Value.Eq(Contacts.Name)).ToListAsync(ct)).Count;
        }),
        OneExpression.Finds("row with values", Contacts, 1,
            Row(Contacts.IsActive, Contacts.Name).Gt((true, "Ada of Acme")), Row(Contacts.IsActive, Contacts.Name).Gte((true, "Cem of Acme")),
            Row(Contacts.IsActive, Contacts.Name).Lt((true, "D")), Row(Contacts.IsActive, Contacts.Name).Lte((true, "Cem of Acme")),
            Row(Contacts.IsActive, Contacts.Type).Eq((true, ContactType.Individual)), Row(Contacts.Name, Contacts.Version).NotEq(("x", 1L))),
        OneExpression.Finds("row in a query", Orders, 2, Row(Orders.Id, Orders.ContactId).In(Select(OtherOrders.Id, OtherOrders.ContactId).From(OtherOrders))),
    ];
}
