using Backend.Data.Query;
using Backend.Data.Query.Paging;
using Backend.Testing.Shop;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Sql.Cases;

internal static class PageCases
{
    private static readonly Keyset ByName = Keyset.Asc(Contacts.Name, Contacts.Id);

    private static readonly Keyset Newest = Keyset.Desc(Contacts.CreatedAt, Contacts.Id);

    private static readonly Keyset ByType = Keyset.Asc(Contacts.Type, Contacts.Version, Contacts.IsActive, Contacts.Id);

    public static IReadOnlyList<StatementCase> All { get; } =
    [
        new("first page, ascending", 2, async (unit, ct) => (await unit.From(Contacts).PageAsync(ByName, 2, null, ct)).Rows.Count),
        new("next page, ascending", 2, async (unit, ct) =>
            (await unit.From(Contacts).PageAsync(ByName, 2, Cursor.Encode(ByName, unit.Executor, ["Ada of Acme", $"{ShopSeed.Ada}"]), ct)).Rows.Count),
        new("next page, descending, with a condition", 1, async (unit, ct) =>
        {
            var cursor = Cursor.Encode(Newest, unit.Executor, ["2024-01-02 00:00:00.123456+00", $"{ShopSeed.Cem}"]);
            return (await unit.From(Contacts).Where(Contacts.IsActive.Eq(true)).PageAsync(Newest, 5, cursor, ct)).Rows.Count;
        }),
        new("next page over an enum, a number and a flag", 2, async (unit, ct) =>
        {
            var cursor = Cursor.Encode(ByType, unit.Executor, ["individual", "1", "false", $"{ShopSeed.Bob}"]);
            return (await unit.From(Contacts).PageAsync(ByType, 5, cursor, ct)).Rows.Count;
        }),
        new("page by number with total", 1, async (unit, ct) =>
            (await unit.From(Contacts).Where(Contacts.Name.NotEq("x")).OrderBy(Contacts.Id.Asc()).PageWithTotalAsync(2, 2, ct)).Rows.Count),
    ];
}
