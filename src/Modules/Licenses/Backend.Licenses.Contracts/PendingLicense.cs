namespace Backend.Modules.Licenses;

/// <summary>A license to issue with an order.</summary>
/// <param name="ContactId">Who will hold it.</param>
/// <param name="ProductId">What it allows to use.</param>
/// <param name="OrderId">The order it waits for.</param>
/// <param name="Seats">How many may use it at once.</param>
public sealed record PendingLicense(Guid ContactId, Guid ProductId, Guid OrderId, int Seats);
