using Backend.Messages;

namespace Backend.Modules.Licenses;

/// <summary>A license was given a new end of its time. An expired one may be used again.</summary>
/// <param name="LicenseId">The license.</param>
/// <param name="ContactId">Who holds it.</param>
/// <param name="ProductId">What it allows to use.</param>
/// <param name="ExpiresAt">When its time is over.</param>
/// <param name="RenewedAt">When.</param>
public sealed record LicenseRenewed(Guid LicenseId, Guid ContactId, Guid ProductId, DateTimeOffset ExpiresAt, DateTimeOffset RenewedAt) : IEvent
{
    /// <inheritdoc/>
    public static string Kind => "licenses.renewed.v1";

    Guid IEvent.AggregateId => LicenseId;
}
