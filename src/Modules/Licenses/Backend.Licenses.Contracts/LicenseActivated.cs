using Backend.Messages;

namespace Backend.Modules.Licenses;

/// <summary>A license may be used from now on.</summary>
/// <param name="LicenseId">The license.</param>
/// <param name="ContactId">Who holds it.</param>
/// <param name="ProductId">What it allows to use.</param>
/// <param name="OrderId">The order it came from; null when it was issued by itself.</param>
/// <param name="Seats">How many may use it at once.</param>
/// <param name="ExpiresAt">When its time is over; null for never.</param>
/// <param name="ActivatedAt">When.</param>
public sealed record LicenseActivated(
    Guid LicenseId,
    Guid ContactId,
    Guid ProductId,
    Guid? OrderId,
    int Seats,
    DateTimeOffset? ExpiresAt,
    DateTimeOffset ActivatedAt) : IEvent
{
    /// <inheritdoc/>
    public static string Kind => "licenses.activated.v1";

    Guid IEvent.AggregateId => LicenseId;
}
