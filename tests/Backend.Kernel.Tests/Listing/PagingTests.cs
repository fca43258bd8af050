using Backend.Data.Validation;
using Backend.Kernel.Listing;

namespace Backend.Kernel.Tests.Listing;

using static Backend.Kernel.Tests.Ledger.Schema.Tables;

public sealed class PagingTests
{
    private static readonly SortKeys Sorts = new(Accounts.Id, ("cents", Accounts.Cents));

    [Test]
    public void CheckPaging_AtTheLimits_FindsNothing()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Check(new ListAccounts()), Is.Empty);
            Assert.That(Check(new ListAccounts { PageSize = 1, Page = 1 }), Is.Empty);
            Assert.That(Check(new ListAccounts { PageSize = 200, Page = 10_000_000, Sort = "-cents" }), Is.Empty);
        }
    }

    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(201)]
    public void CheckPaging_WithAPageSizeOutOfRange_NamesTheLimits(int pageSize) =>
        Assert.That(Check(new ListAccounts { PageSize = pageSize })["pageSize"], Is.EqualTo(new[] { "must be between 1 and 200" }));

    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(10_000_001)]
    public void CheckPaging_WithAPageOutOfRange_NamesTheLimits(int page) =>
        Assert.That(Check(new ListAccounts { Page = page })["page"], Is.EqualTo(new[] { "must be between 1 and 10000000" }));

    [Test]
    public void CheckPaging_WithPageAndCursor_RefusesTheCursor() =>
        Assert.That(Check(new ListAccounts { Page = 1, Cursor = "x" }).Keys, Is.EqualTo(new[] { "cursor" }));

    [Test]
    public void CheckPaging_WithAnUnknownSort_NamesTheKeys() =>
        Assert.That(Check(new ListAccounts { Sort = "colour" })["sort"], Is.EqualTo(new[] { "must be one of cents, -cents" }));

    [Test]
    public void CheckPaging_WithSeveralMistakes_NamesThemAll() => Assert.That(
        Check(new ListAccounts { PageSize = 0, Page = 0, Cursor = "x", Sort = "colour" }).Keys,
        Is.EquivalentTo(new[] { "pageSize", "page", "cursor", "sort" }));

    private static IReadOnlyDictionary<string, string[]> Check(ListAccounts query) => new Violations().CheckPaging(query, Sorts).ByField;
}
