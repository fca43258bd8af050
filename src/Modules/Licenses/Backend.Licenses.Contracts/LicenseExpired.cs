using Backend.Messages;

namespace Backend.Modules.Licenses;

/// <summary>The time of an active license is over.</summary>
/// <param name="LicenseId">The license.</param>
/// <param name="ContactId">Who holds it.</param>
/// <param name="ProductId">What it allowed to use.</param>
/// <param name="ExpiredAt">The end of its time, which is not later than the event.</param>
public sealed record LicenseExpired(Guid LicenseId, Guid ContactId, Guid ProductId, DateTimeOffset ExpiredAt) : IEvent
{
    /// <inheritdoc/>
    public static string Kind => "licenses.expired.v1";

    Guid IEvent.AggregateId => LicenseId;
}
