namespace Backend.Modules.Orders;

/// <summary>A new order line of a license product in the sample data, told to the samples of other modules.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="ContactId">Who ordered.</param>
/// <param name="ProductId">The product, a license.</param>
/// <param name="Quantity">How many were ordered.</param>
/// <param name="Status">Where the order stands.</param>
/// <param name="OrderedAt">When it was placed.</param>
public sealed record SampleLicenseLine(Guid OrderId, Guid ContactId, Guid ProductId, int Quantity, OrderStatus Status, DateTimeOffset OrderedAt);
