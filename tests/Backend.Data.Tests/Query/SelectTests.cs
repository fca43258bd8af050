using Backend.Data.Query;
using Backend.Data.Tests.Support;
using Backend.Testing.Shop;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Query;

internal sealed class SelectTests : ShopTests
{
    [Test]
    public async Task ToListAsync_Ordered_ReadsInThatOrder()
    {
        var ids = await ReadAsync(async (unit, ct) =>
            (await unit.From(Contacts).OrderBy(Contacts.CreatedAt.Desc(), Contacts.Id.Asc()).ToListAsync(ct)).Select(row => row.Id).ToList());

        Assert.That(ids, Is.EqualTo([ShopSeed.Bob, ShopSeed.Cem, ShopSeed.Ada]));
    }

    [Test]
    public async Task FirstOrDefaultAsync_NoRow_IsNull() =>
        Assert.That(await ReadAsync((unit, ct) => unit.From(Contacts).Where(Contacts.Name.Eq("nobody")).FirstOrDefaultAsync(ct)), Is.Null);

    [Test]
    public async Task Select_SharedBeginning_IsNotChangedByItsContinuations()
    {
        var contacts = await ReadAsync(async (unit, ct) =>
        {
            var all = unit.From(Contacts);
            _ = all.Where(Contacts.Name.Eq("nobody")).Limit(0);
            return await all.ToListAsync(ct);
        });

        Assert.That(contacts, Has.Count.EqualTo(3));
    }

    [TestCase("%", 1)]
    [TestCase("_", 1)]
    [TestCase("\\", 0)]
    [TestCase("b 100%_", 1)]
    [TestCase("B%1", 0)]
    [TestCase("' or 1=1 --", 0)]
    public async Task ILike_WildcardsOfTheUser_MatchThemselves(string text, int rows) =>
        Assert.That(await ReadAsync((unit, ct) => unit.From(Contacts).Where(Contacts.Name.ILike(Pattern.Contains(text))).CountAsync(ct)), Is.EqualTo(rows));

    [TestCase("quick", 1)]
    [TestCase("fox cem", 1)]
    [TestCase("\"quick brown\"", 1)]
    [TestCase("\"brown quick\"", 0)]
    [TestCase("fox -cem", 0)]
    [TestCase("ada or cem", 2)]
    [TestCase("", 0)]
    [TestCase("& | ! ( :* '", 0)]
    public async Task WebSearch_AnyText_IsALegalQuery(string query, int rows) =>
        Assert.That(
            await ReadAsync((unit, ct) => unit.From(Contacts).Where(TextOperators.WebSearch(query, Contacts.Name, Contacts.Note)).CountAsync(ct)),
            Is.EqualTo(rows));

    [Test]
    public async Task Eq_NullOfANullableColumn_MatchesNothing() =>
        Assert.That(await ReadAsync((unit, ct) => unit.From(Contacts).Where(Contacts.Email.Eq((string?)null)).CountAsync(ct)), Is.Zero);
}
