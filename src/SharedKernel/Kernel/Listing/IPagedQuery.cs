namespace Backend.Kernel.Listing;

/// <summary>What every list takes: by keyset, or by page number when <see cref="Page"/> is given.</summary>
public interface IPagedQuery
{
    /// <summary>Rows a page: 50 unless said, at most <see cref="Paging.MaxPageSize"/>.</summary>
    int PageSize { get; }

    /// <summary>The <c>nextCursor</c> of the page before. Not with <see cref="Page"/>.</summary>
    string? Cursor { get; }

    /// <summary>A page by number, from 1, with the total of all rows.</summary>
    int? Page { get; }

    /// <summary>The sort key, with <c>-</c> before it for descending.</summary>
    string? Sort { get; }
}
