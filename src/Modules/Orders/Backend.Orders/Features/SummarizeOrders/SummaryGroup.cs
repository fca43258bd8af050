namespace Backend.Modules.Orders.Features.SummarizeOrders;

/// <summary>What orders are summed by.</summary>
internal enum SummaryGroup
{
    /// <summary>Who ordered.</summary>
    Contact,

    /// <summary>What was ordered.</summary>
    Product,

    /// <summary>When it was placed, by months of UTC.</summary>
    Month,
}
