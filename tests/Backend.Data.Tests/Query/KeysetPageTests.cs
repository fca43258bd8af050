using Backend.Data.Query.Paging;
using Backend.Data.Query;
using Backend.Data.Tests.Support;
using Backend.Testing.Shop.Schema;
using Backend.Testing.Shop;
using Microsoft.Extensions.Logging.Abstractions;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Query;

internal sealed class KeysetPageTests : ShopTests
{
    private static readonly Keyset Oldest = Keyset.Asc(Contacts.CreatedAt, Contacts.Id);

    private static readonly Keyset Newest = Keyset.Desc(Contacts.CreatedAt, Contacts.Id);

    [Test]
    public async Task PageAsync_Ascending_ReadsEveryRowOnceInOrder() =>
        Assert.That(await AllPagesAsync(Oldest, 1), Is.EqualTo([ShopSeed.Ada, ShopSeed.Bob, ShopSeed.Cem]));

    [Test]
    public async Task PageAsync_Descending_ReadsEveryRowOnceInOrder() =>
        Assert.That(await AllPagesAsync(Newest, 2), Is.EqualTo([ShopSeed.Cem, ShopSeed.Bob, ShopSeed.Ada]));

    [Test]
    public async Task PageAsync_LastPageExactlyFull_HasNoNextCursor()
    {
        var page = await ReadAsync((unit, ct) => unit.From(Contacts).PageAsync(Oldest, 3, null, ct));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(page.Rows, Has.Count.EqualTo(3));
            Assert.That(page.NextCursor, Is.Null);
        }
    }

    [Test]
    public async Task PageAsync_NoRows_IsAnEmptyLastPage()
    {
        var page = await ReadAsync((unit, ct) => unit.From(Contacts).Where(Contacts.Name.Eq("nobody")).PageAsync(Oldest, 3, null, ct));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(page.Rows, Is.Empty);
            Assert.That(page.NextCursor, Is.Null);
        }
    }

    [Test]
    public async Task PageAsync_RowInsertedBeforeTheCursor_DoesNotShiftTheNextPage()
    {
        var ids = await TryAsync(async (unit, ct) =>
        {
            var first = await unit.From(Contacts).PageAsync(Oldest, 2, null, ct);
            await unit.Insert(Contacts).Values(new NewContact { Name = "Early", CreatedAt = DateTimeOffset.UnixEpoch }).ExecuteAsync(ct);
            var second = await unit.From(Contacts).PageAsync(Oldest, 2, first.NextCursor, ct);
            return second.Rows.Select(row => row.Id).ToList();
        });

        Assert.That(ids, Is.EqualTo([ShopSeed.Cem]));
    }

    [Test]
    public async Task PageAsync_TextWithQuotesAndUnicode_GoesOnAfterIt()
    {
        const string Odd = "O'Brien \"\\ – 日本 😀";
        var byName = Keyset.Asc(Contacts.Name, Contacts.Id);
        var rest = await TryAsync(async (unit, ct) =>
        {
            await unit.Insert(Contacts).Values([new NewContact { Name = Odd }, new NewContact { Name = Odd + "!" }]).ExecuteAsync(ct);
            var named = unit.From(Contacts).Where(Contacts.Name.ILike(Pattern.StartsWith("O'B")));
            var first = await named.PageAsync(byName, 1, null, ct);
            return await named.PageAsync(byName, 5, first.NextCursor, ct);
        });

        Assert.That(rest.Rows.Select(row => row.Name), Is.EqualTo([Odd + "!"]));
    }

    [Test]
    public async Task PageAsync_CursorOfAnotherQueryOrganizationOrDamaged_IsInvalidBeforeAnySql()
    {
        var cursor = (await ReadAsync((unit, ct) => unit.From(Contacts).PageAsync(Oldest, 1, null, ct))).NextCursor!;
        var byName = Keyset.Asc(Contacts.Name, Contacts.Id);
        string[] damaged = [cursor[1..], cursor[..^4], cursor[..24], cursor + "AAAA", "", " ", "%%%", "ä", "AAAA", Flipped(cursor)];
        string[] values = ["2024-01-01 00:00:00+00", $"{ShopSeed.Ada}"];
        var unit = new RecordingUnitOfWork();

        using (Assert.EnterMultipleScope())
        {
            foreach (var wrong in damaged)
                AssertInvalid(Oldest, wrong);
            AssertInvalid(Newest, cursor);
            AssertInvalid(byName, cursor);
            AssertInvalid(Oldest, Cursor.Encode(Oldest, new RecordingUnitOfWork { Organization = ShopDatabase.Globex }, values));
            AssertInvalid(Oldest, Cursor.Encode(Oldest, new RecordingUnitOfWork { CursorKey = CursorKey.Of(null, NullLogger.Instance) }, values));
            AssertInvalid(Oldest, Cursor.Encode(Oldest, unit, ["2024-01-01 00:00:00+00"]));
            Assert.That(Cursor.Decode(Cursor.Encode(Oldest, unit, values), Oldest, unit), Is.EqualTo(values));
            Assert.That(Cursor.Decode(cursor, Oldest, unit), Has.Length.EqualTo(2));
            Assert.That(
                () => unit.From(Products).PageAsync(Keyset.Asc(Products.Id), 1, Cursor.Encode(Keyset.Asc(Contacts.Id), unit, [$"{ShopSeed.Ada}"]), CancellationToken.None),
                Throws.TypeOf<InvalidCursorException>());
        }

        void AssertInvalid(Keyset keyset, string wrong) => Assert.That(
            () => unit.From(Contacts).PageAsync(keyset, 1, wrong, CancellationToken.None),
            Throws.TypeOf<InvalidCursorException>(),
            wrong);
    }

    private static string Flipped(string cursor) => (cursor[0] == 'A' ? 'B' : 'A') + cursor[1..];

    private Task<List<Guid>> AllPagesAsync(Keyset keyset, int pageSize) => ReadAsync(async (unit, ct) =>
    {
        var ids = new List<Guid>();
        string? cursor = null;
        do
        {
            var page = await unit.From(Contacts).PageAsync(keyset, pageSize, cursor, ct);
            ids.AddRange(page.Rows.Select(row => row.Id));
            cursor = page.NextCursor;
        }
        while (cursor is not null);
        return ids;
    });
}
