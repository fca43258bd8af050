namespace Backend.Modules.Orders.Features.PayOrder;

/// <summary>What a caller may tell of a payment.</summary>
internal sealed record Payment
{
    /// <summary>When the money came; now unless said.</summary>
    public DateTimeOffset? PaidAt { get; init; }

    /// <summary>How the payment is known elsewhere, such as the number of a transfer.</summary>
    public string? Reference { get; init; }
}
