using Backend.Kernel.Listing;

namespace Backend.Kernel.Tests.Listing;

internal sealed record ListAccounts : IPagedQuery
{
    public int PageSize { get; init; } = Paging.DefaultPageSize;

    public string? Cursor { get; init; }

    public int? Page { get; init; }

    public string? Sort { get; init; }
}
