namespace Backend.Kernel.Listing;

/// <summary>What every list takes: it is read by keyset, or by page number when <see cref="Page"/> is given.</summary>
public abstract record PagedQuery
{
    /// <summary>The sort key, with <c>-</c> before it for descending. Default: the list's first key, descending.</summary>
    public string? Sort { get; init; }

    /// <summary>Rows a page: <see cref="Paging.DefaultPageSize"/> unless said, at most <see cref="Paging.MaxPageSize"/>.</summary>
    public int PageSize { get; init; } = Paging.DefaultPageSize;

    /// <summary>The <c>nextCursor</c> of the page before. Not with <see cref="Page"/>.</summary>
    public string? Cursor { get; init; }

    /// <summary>A page by number, from 1, with the total of all rows.</summary>
    public int? Page { get; init; }
}
