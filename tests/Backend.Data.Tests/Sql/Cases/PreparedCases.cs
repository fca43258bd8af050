using Backend.Data.Query;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Data.Query.Statements;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Sql.Cases;

internal static class PreparedCases
{
    private static readonly PreparedQuery<Guid, Contact> ById =
        Prepare((Placeholder<Guid> id) => From(Contacts).Where(Contacts.Id.Eq(id)));

    private static readonly PreparedQuery<ContactType, string, (Guid, string)> ByTypeAndEmail =
        Prepare((Placeholder<ContactType> type, Placeholder<string> email) => Select(Contacts.Id, Contacts.Name).From(Contacts)
            .Where(Contacts.Type.Eq(type), Contacts.Email.Eq(email), Contacts.IsActive.Eq(true)));

    private static readonly PreparedQuery<int, Contact> ByAge =
        Prepare((Placeholder<int> age) => From(Contacts).Where(Contacts.Age.Eq(age)).OrderBy(Contacts.Id.Asc()));

    private static readonly PreparedQuery<string, long> Matching = Prepare((Placeholder<string> word) => Select(Functions.Count()).From(Contacts)
        .Where(Contacts.Name.ILike(word), Contacts.Id.In([ShopSeed.Ada, ShopSeed.Cem]), Contacts.Tags.Overlaps("vip", "new")));

    private static readonly PreparedQuery<Guid[], ContactType[], Contact> ByIds = Prepare((Placeholder<Guid[]> ids, Placeholder<ContactType[]> types) =>
        From(Contacts).Where(Contacts.Id.In(ids), Contacts.ReferredBy.In(ids) | Contacts.ReferredBy.IsNull(), Contacts.Type.NotIn(types)));

    private static readonly PreparedQuery<Contact> Everybody = Prepare(() => From(Contacts));

    public static IReadOnlyList<StatementCase> All { get; } =
    [
        new("by id", 1, async (unit, ct) => await unit.Execute(ById, ShopSeed.Ada).FirstOrDefaultAsync(ct) is null ? 0 : 1),
        new("by an enum and a nullable text, beside a constant", 1, async (unit, ct) =>
            (await unit.Execute(ByTypeAndEmail, ContactType.Company, "ada@example.com").ToListAsync(ct)).Count),
        new("by a nullable number", 1, async (unit, ct) => (await unit.Execute(ByAge, 36).ToListAsync(ct)).Count),
        new("beside constants that are arrays", 2, async (unit, ct) => (int)await unit.Execute(Matching, "%acme").SingleAsync(ct)),
        new("by arrays of values", 1, async (unit, ct) =>
            (await unit.Execute(ByIds, [ShopSeed.Ada, ShopSeed.Cem], [ContactType.Company]).ToListAsync(ct)).Count),
        new("without values", 3, async (unit, ct) => (await unit.Execute(Everybody).ToListAsync(ct)).Count),
    ];
}
