using Backend.Messages;

namespace Backend.Modules.Licenses;

/// <summary>A license was taken back, for good.</summary>
/// <param name="LicenseId">The license.</param>
/// <param name="ContactId">Who held it.</param>
/// <param name="ProductId">What it allowed to use.</param>
/// <param name="OrderId">The order it came from; null when it was issued by itself.</param>
/// <param name="RevokedAt">When.</param>
public sealed record LicenseRevoked(Guid LicenseId, Guid ContactId, Guid ProductId, Guid? OrderId, DateTimeOffset RevokedAt) : IEvent
{
    /// <inheritdoc/>
    public static string Kind => "licenses.revoked.v1";

    Guid IEvent.AggregateId => LicenseId;
}
