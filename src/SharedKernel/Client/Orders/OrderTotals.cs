namespace Backend.Client.Orders;

/// <summary>What orders are summed up by.</summary>
public enum SummaryGroup
{
    /// <summary>Not for use.</summary>
    Unknown,

    /// <summary>Who ordered.</summary>
    Contact,

    /// <summary>What was ordered.</summary>
    Product,

    /// <summary>The month in UTC.</summary>
    Month,
}

/// <summary>Which orders are summed up, and how.</summary>
public sealed record SummaryFilter
{
    /// <summary>By what.</summary>
    public required SummaryGroup GroupBy { get; init; }

    /// <summary>Placed at this instant or later. Default: null, all.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Placed before this instant. Default: null, all.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>That stand here only. Default: null, all but drafts and cancelled ones.</summary>
    public OrderStatus? Status { get; init; }

    /// <summary>The most groups, at most 200. Default: null, 50.</summary>
    public int? Limit { get; init; }
}

/// <summary>Sums over orders, in groups.</summary>
/// <param name="Data">The groups.</param>
/// <param name="HasMore">Whether groups beyond the limit were left out.</param>
public sealed record OrderTotals(IReadOnlyList<OrderTotal> Data, bool HasMore);

/// <summary>The sums of one group in one currency.</summary>
/// <param name="Key">The id of the contact or product, or the month, such as <c>2026-01</c>.</param>
/// <param name="Name">The name of the contact or product; the month again.</param>
/// <param name="Orders">How many orders.</param>
/// <param name="Units">The units of their lines.</param>
/// <param name="TotalCents">The sum of their totals, in cents of the currency.</param>
/// <param name="Currency">ISO 4217.</param>
public sealed record OrderTotal(string Key, string Name, long Orders, long Units, long TotalCents, string Currency);
