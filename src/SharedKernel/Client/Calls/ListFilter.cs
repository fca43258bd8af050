namespace Backend.Client.Calls;

/// <summary>What every list takes.</summary>
public abstract record ListFilter
{
    /// <summary>The sort key, with <c>-</c> before it for descending. Default: null, the newest first.</summary>
    public string? Sort { get; init; }

    /// <summary>Rows a page, at most 200. Default: null, 50.</summary>
    public int? PageSize { get; init; }

    /// <summary>The cursor of the page before. Default: null, the first page.</summary>
    public string? Cursor { get; init; }
}
