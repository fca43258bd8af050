namespace Backend.Kernel.Http.Endpoints;

/// <summary>The envelope of a list that is read by page number.</summary>
/// <param name="Data">The rows of this page.</param>
/// <param name="Pagination">Where this page lies.</param>
public sealed record OffsetPage<T>(IReadOnlyList<T> Data, Pagination Pagination);

/// <summary>Where a page lies in a list.</summary>
/// <param name="Page">The page's number, from 1.</param>
/// <param name="PageSize">The rows of a full page.</param>
/// <param name="Total">The rows of all pages.</param>
public sealed record Pagination(int Page, int PageSize, long Total)
{
    /// <summary>The number of pages; 0 when there are no rows.</summary>
    public long TotalPages => (Total + PageSize - 1) / PageSize;
}
