using Backend.Messages;

namespace Backend.Modules.Licenses;

/// <summary>The time of an active license is over soon. It is told once for each time of expiry.</summary>
/// <param name="LicenseId">The license.</param>
/// <param name="ContactId">Who holds it.</param>
/// <param name="ProductId">What it allows to use.</param>
/// <param name="ExpiresAt">When its time is over.</param>
public sealed record LicenseExpiring(Guid LicenseId, Guid ContactId, Guid ProductId, DateTimeOffset ExpiresAt) : IEvent
{
    /// <inheritdoc/>
    public static string Kind => "licenses.expiring.v1";

    Guid IEvent.AggregateId => LicenseId;
}
