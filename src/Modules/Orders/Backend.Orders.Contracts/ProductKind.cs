namespace Backend.Modules.Orders;

/// <summary>What is sold.</summary>
public enum ProductKind
{
    /// <summary>A thing that is shipped.</summary>
    Good,

    /// <summary>A right to use: each order line makes one pending license.</summary>
    License,
}
