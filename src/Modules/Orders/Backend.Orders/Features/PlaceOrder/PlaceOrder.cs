using Backend.Data.Validation;
using Backend.Kernel.Requests;
using Backend.Messages;

namespace Backend.Modules.Orders.Features.PlaceOrder;

using static Backend.Modules.Orders.Schema.Tables;

internal sealed record PlaceOrder : ICommand<OrderDetails>, IValidated
{
    public const int MaxItems = 100;

    public required Guid ContactId { get; init; }

    public required IReadOnlyList<PlaceOrderItem> Items { get; init; }

    public string? ExternalRef { get; init; }

    /// <summary>Only written down, to be placed later: no stock is taken, no license waits.</summary>
    public bool Draft { get; init; }

    public void Validate(Violations violations)
    {
        violations.Check("externalRef", ExternalRef, Orders.ExternalRef);
        if (Items.Count is 0 or > MaxItems)
            violations.Add("items", $"must hold between 1 and {MaxItems} lines");
        var seen = new HashSet<Guid>();
        for (var i = 0; i < Items.Count; i++)
        {
            violations.Check($"items[{i}].quantity", Items[i].Quantity, OrderItems.Quantity);
            if (!seen.Add(Items[i].ProductId))
                violations.Add($"items[{i}].productId", "must not stand in two lines");
        }
    }
}

internal sealed record PlaceOrderItem
{
    public required Guid ProductId { get; init; }

    public required int Quantity { get; init; }
}
