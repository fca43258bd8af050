using Backend.Data.Query;
using Backend.Kernel.Errors;
using Backend.Kernel.Http.Endpoints;
using Backend.Kernel.Identity;
using Backend.Kernel.Listing;
using Backend.Kernel.Tests.Ledger;

namespace Backend.Kernel.Tests.Listing;

using static Backend.Kernel.Tests.Ledger.Schema.Tables;

/// <summary>Seven accounts whose cents repeat, so that the id has to break ties.</summary>
public sealed class ListingTests : LedgerFixture
{
    private static readonly SortKeys Sorts = new(Accounts.Id, ("cents", Accounts.Cents), ("name", Accounts.Name));

    [SetUp]
    public async Task OpenAccounts()
    {
        for (var i = 1; i <= 7; i++)
            await Host.SendAsync(Caller, new OpenAccount($"account {i}", i / 3));
    }

    [TestCase(null, "cents desc, id desc")]
    [TestCase("-cents", "cents desc, id desc")]
    [TestCase("cents", "cents, id")]
    [TestCase("name", "name")]
    [TestCase("-name", "name desc")]
    public async Task Read_FollowingTheCursors_ReadsEveryRowOnceInOrder(string? sort, string order)
    {
        var query = new ListAccounts { PageSize = 2, Sort = sort };
        List<int> sizes = [];
        List<string> names = [];
        do
        {
            var page = await ReadAsync(query);
            names.AddRange(page.Data);
            sizes.Add(page.Data.Count);
            query = query with { Cursor = page.NextCursor };
        }
        while (query.Cursor is not null);

        var expected = await Host.ReadAsync<string[]>(
            $"select array_agg(right(name, 1) order by {order}) from ledger.accounts where organization_id = $1", Caller.Organization.Value);
        Assert.That(names, Is.EqualTo(expected));
        Assert.That(sizes, Is.EqualTo(new[] { 2, 2, 2, 1 }));
    }

    [Test]
    public async Task Read_WhenTheLastPageIsFull_HasNoNextCursor()
    {
        var page = await ReadAsync(new ListAccounts { PageSize = 7 });

        Assert.That(page.Data, Has.Count.EqualTo(7));
        Assert.That(page.NextCursor, Is.Null);
    }

    [Test]
    public async Task Read_WhenRowsComeInMeanwhile_NeitherSkipsNorRepeats()
    {
        var first = await ReadAsync(new ListAccounts { PageSize = 3, Sort = "name" });
        await Host.SendAsync(Caller, new OpenAccount("account 0"));
        var second = await ReadAsync(new ListAccounts { PageSize = 3, Sort = "name", Cursor = first.NextCursor });

        Assert.That(second.Data, Is.EqualTo(new[] { "4", "5", "6" }));
    }

    [Test]
    public async Task Read_ByPageNumber_TellsTheTotal()
    {
        var page = await ReadAsync(new ListAccounts { PageSize = 3, Page = 3, Sort = "name" });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(page.Data, Is.EqualTo(new[] { "7" }));
            Assert.That(page.Pagination, Is.EqualTo(new Pagination(3, 3, 7)));
        }
    }

    [Test]
    public async Task Read_PastTheLastPage_IsEmptyAndStillTellsTheTotal()
    {
        var page = await ReadAsync(new ListAccounts { PageSize = 200, Page = Paging.MaxPage });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(page.Data, Is.Empty);
            Assert.That(page.Pagination!.Total, Is.EqualTo(7));
        }
    }

    [Test]
    public async Task Read_WithADamagedCursor_RefusesTheCursor()
    {
        var cursor = (await ReadAsync(new ListAccounts { PageSize = 1 })).NextCursor!;

        foreach (var damaged in new[] { "", "!", "AAAA", cursor[..^4], cursor + "AAAA", (cursor[0] == 'A' ? 'B' : 'A') + cursor[1..] })
            await AssertRefusedAsync(Caller, new ListAccounts { Cursor = damaged });
    }

    [Test]
    public async Task Read_WithTheCursorOfAnotherOrder_RefusesTheCursor()
    {
        var cursor = (await ReadAsync(new ListAccounts { PageSize = 1, Sort = "cents" })).NextCursor;

        await AssertRefusedAsync(Caller, new ListAccounts { Sort = "-cents", Cursor = cursor });
        await AssertRefusedAsync(Caller, new ListAccounts { Sort = "name", Cursor = cursor });
    }

    [Test]
    public async Task Read_WithTheCursorOfAnotherOrganization_RefusesTheCursor()
    {
        var cursor = (await ReadAsync(new ListAccounts { PageSize = 1 })).NextCursor;

        await AssertRefusedAsync(await Host.NewOrganizationAsync(), new ListAccounts { Cursor = cursor });
    }

    private async Task AssertRefusedAsync(OrganizationContext caller, ListAccounts query)
    {
        var refusal = (await Assert.ThrowsAsync<ValidationException>(() => ReadAsync(query, caller)))!;
        Assert.That(refusal.Errors.Keys, Is.EqualTo(new[] { "cursor" }));
    }

    private async Task<Listing<string>> ReadAsync(ListAccounts query, OrganizationContext? caller = null)
    {
        Listing<string>? page = null;
        await Host.SendAsync(caller ?? Caller, new RunQuery(async (work, ct) =>
            page = await Kernel.Listing.Listing.ReadAsync(work.UnitOfWork.From(Accounts), query, Sorts, account => account.Name["account ".Length..], ct)));
        return page!;
    }
}
