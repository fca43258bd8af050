using Backend.Data.Validation;

namespace Backend.Kernel.Listing;

/// <summary>The rules of paging.</summary>
public static class Paging
{
    /// <summary>Rows a page unless the caller says otherwise.</summary>
    public const int DefaultPageSize = 50;

    /// <summary>The most rows a page.</summary>
    public const int MaxPageSize = 200;

    /// <summary>The highest page number: beyond it the offset would not fit and keyset paging serves better.</summary>
    public const int MaxPage = 10_000_000;

    /// <summary>Holds a list's parameters against the rules.</summary>
    public static Violations CheckPaging(this Violations violations, PagedQuery query, SortKeys sorts)
    {
        if (query.PageSize is < 1 or > MaxPageSize)
            violations.Add("pageSize", $"must be between 1 and {MaxPageSize}");
        if (query.Page is < 1 or > MaxPage)
            violations.Add("page", $"must be between 1 and {MaxPage}");
        if (query is { Page: not null, Cursor: not null })
            violations.Add("cursor", "must not be combined with page");
        if (!sorts.Knows(query.Sort))
            violations.Add("sort", $"must be one of {sorts}");
        return violations;
    }
}
