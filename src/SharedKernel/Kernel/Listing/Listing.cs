using Backend.Data.Query;
using Backend.Data.Query.Paging;
using Backend.Kernel.Errors;
using Backend.Kernel.Http.Endpoints;

namespace Backend.Kernel.Listing;

/// <summary>One page of a list, with what the caller's way of paging tells besides.</summary>
public sealed class Listing<T>
{
    internal Listing(IReadOnlyList<T> data, string? nextCursor)
    {
        Data = data;
        NextCursor = nextCursor;
    }

    internal Listing(IReadOnlyList<T> data, Pagination pagination)
    {
        Data = data;
        Pagination = pagination;
    }

    /// <summary>The rows.</summary>
    public IReadOnlyList<T> Data { get; }

    /// <summary>Where the next page begins; null on the last page, and when the page was asked for by number.</summary>
    public string? NextCursor { get; }

    /// <summary>Where the page lies; null unless it was asked for by number.</summary>
    public Pagination? Pagination { get; }

    /// <summary>200 with the page.</summary>
    public Reply ToReply() => Pagination is { } pagination
        ? Reply.Ok(new Http.Endpoints.OffsetPage<T>(Data, pagination))
        : Reply.Ok(new Http.Endpoints.KeysetPage<T>(Data, NextCursor));
}

/// <summary>Reads lists.</summary>
public static class Listing
{
    /// <summary>Reads the page that the query asks for, in one statement.</summary>
    /// <param name="rows">The rows to page through, filtered but not ordered.</param>
    /// <param name="query">What the caller asked for.</param>
    /// <param name="sorts">The orders there are.</param>
    /// <param name="map">Makes the answer of a row.</param>
    /// <param name="cancellationToken">Ends the statement.</param>
    /// <exception cref="ValidationException">The cursor is damaged, or belongs to another list or organization.</exception>
    public static async Task<Listing<T>> ReadAsync<TRow, T>(
        Select<TRow> rows,
        PagedQuery query,
        SortKeys sorts,
        Func<TRow, T> map,
        CancellationToken cancellationToken)
        where TRow : class
    {
        var order = sorts.Order(query.Sort);
        if (query.Page is { } number)
        {
            var page = await rows.OrderBy(order).PageWithTotalAsync(number, query.PageSize, cancellationToken);
            return new Listing<T>([.. page.Rows.Select(map)], new Pagination(number, query.PageSize, page.Total));
        }

        try
        {
            var page = await rows.PageAsync(order, query.PageSize, query.Cursor, cancellationToken);
            return new Listing<T>([.. page.Rows.Select(map)], page.NextCursor);
        }
        catch (InvalidCursorException)
        {
            throw new ValidationException("cursor", "must be the nextCursor of this list");
        }
    }
}
