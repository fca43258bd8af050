using Backend.Data.Query;
using Backend.Data.Query.Paging;
using Backend.Testing.Shop.Schema;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Guide.Snippets;

internal static class PagingSnippets
{
    // snippet: first-page
    private static readonly Keyset Newest = Keyset.Desc(Orders.PlacedAt);
    // end

    // snippet: mixed
    private static readonly Keyset ByTotal = Keyset.By(Orders.TotalCents.Desc(), Orders.Number.Asc());
    // end

    private static readonly Keyset ByNumber = Keyset.Asc(Orders.Number);

    public static IReadOnlyList<Snippet> All { get; } =
    [
        new("first-page", 1, async (uow, ct) =>
        {
            // snippet: first-page
            KeysetPage<Order> page = await uow.From(Orders).PageAsync(Newest, pageSize: 1, cursor: null, ct);
            // end
            return page.NextCursor is null ? 0 : page.Rows.Count;
        }),
        new("next-page", 1, async (uow, ct) =>
        {
            // snippet: next-page
            var first = await uow.From(Orders).PageAsync(Newest, pageSize: 1, cursor: null, ct);
            var next = await uow.From(Orders).PageAsync(Newest, pageSize: 1, cursor: first.NextCursor, ct);
            // end
            return next.NextCursor is null ? next.Rows.Count : 0;
        }),
        new("mixed", 1, async (uow, ct) =>
        {
            // snippet: mixed
            var first = await uow.From(Orders).PageAsync(ByTotal, pageSize: 1, cursor: null, ct);
            var next = await uow.From(Orders).PageAsync(ByTotal, pageSize: 1, cursor: first.NextCursor, ct);
            // end
            return next.Rows.Count;
        }),
        new("with-total", 2, async (uow, ct) =>
        {
            // snippet: with-total
            OffsetPage<Order> page = await uow.From(Orders)
                .Where(Orders.TotalCents.Gte(0L))
                .OrderBy(Orders.Number.Asc())
                .PageWithTotalAsync(page: 2, pageSize: 1, ct);
            // end
            return page.Rows.Count == 1 ? (int)page.Total : 0;
        }),
        new("past-the-end", 2, async (uow, ct) =>
        {
            // snippet: past-the-end
            OffsetPage<long> page = await uow.Select(Orders.Number).From(Orders).PageWithTotalAsync(page: 9, pageSize: 20, ct);
            // end
            return page.Rows.Count == 0 ? (int)page.Total : 0;
        }),
        new("offset", 1, async (uow, ct) =>
        {
            // snippet: offset
            var orders = await uow.From(Orders).OrderBy(Orders.Number.Asc()).Offset(1).Limit(20).ToListAsync(ct);
            // end
            return orders.Count;
        }),
        Snippet.Refused("foreign-cursor", async (uow, ct) =>
        {
            // snippet: foreign-cursor
            var newest = await uow.From(Orders).PageAsync(Newest, pageSize: 1, cursor: null, ct);
            await uow.From(Orders).PageAsync(ByNumber, pageSize: 1, cursor: newest.NextCursor, ct);
            // end
        }),
        Snippet.Refused("nullable-key", (_, _) =>
        {
            // snippet: nullable-key
            var keyset = Keyset.Asc(Orders.BilledTo);
            // end
            return Task.FromResult(keyset);
        }),
        Snippet.Refused("page-of-groups", async (uow, ct) =>
        {
            // snippet: page-of-groups
            await uow.Select(Orders.ContactId).From(Orders).GroupBy(Orders.ContactId).PageAsync(Keyset.Asc(Orders.ContactId), 20, null, ct);
            // end
        }),
        Snippet.Refused("page-zero", async (uow, ct) =>
        {
            // snippet: page-zero
            await uow.From(Orders).PageWithTotalAsync(page: 0, pageSize: 20, ct);
            // end
        }),
    ];
}
