namespace Backend.Modules.Orders;

/// <summary>Sums over orders, in groups.</summary>
/// <param name="Data">The groups: the largest totals first, months the latest first.</param>
/// <param name="HasMore">Whether groups beyond the limit were left out.</param>
public sealed record OrderTotals(IReadOnlyList<OrderTotal> Data, bool HasMore);

/// <summary>The sums of one group in one currency.</summary>
/// <param name="Key">The id of the contact or product, or the month in UTC, such as <c>2026-01</c>.</param>
/// <param name="Name">The name of the contact or product; the month again.</param>
/// <param name="Orders">How many orders; an order of several products counts for each of them.</param>
/// <param name="Units">The units of their lines; of a product, its own.</param>
/// <param name="TotalCents">The sum of their totals, in cents of the currency; of a product, of its lines.</param>
/// <param name="Currency">ISO 4217. A group has a line for each currency.</param>
public sealed record OrderTotal(string Key, string Name, long Orders, long Units, long TotalCents, string Currency);
