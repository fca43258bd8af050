using Backend.Data.Validation;
using Backend.Kernel.Requests;
using Backend.Messages;

namespace Backend.Modules.Orders.Features.SummarizeOrders;

/// <summary>Sums of orders. Drafts and cancelled orders are left out unless their status is asked for.</summary>
internal sealed record SummarizeOrders : IReplicaQuery<OrderTotals>, IValidated
{
    public const int MaxLimit = 200;

    public required SummaryGroup GroupBy { get; init; }

    /// <summary>Placed at this instant or later; a draft counts from when it was written down.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Placed before this instant.</summary>
    public DateTimeOffset? To { get; init; }

    public OrderStatus? Status { get; init; }

    public int Limit { get; init; } = 50;

    public void Validate(Violations violations)
    {
        if (Limit is < 1 or > MaxLimit)
            violations.Add("limit", $"must be between 1 and {MaxLimit}");
        if (From >= To)
            violations.Add("to", "must lie after from");
    }
}
