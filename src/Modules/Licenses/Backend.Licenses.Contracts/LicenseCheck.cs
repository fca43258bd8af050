namespace Backend.Modules.Licenses;

/// <summary>What a key is good for. Of a key that the organization does not know, everything but <paramref name="Valid"/> is null.</summary>
/// <param name="Valid">Whether it may be used now: active, in its time, and with a seat of the machine if one was named.</param>
/// <param name="Status">Where the license stands.</param>
/// <param name="Seats">How many may use it at once.</param>
/// <param name="SeatsUsed">How many do.</param>
/// <param name="ExpiresAt">When its time is over; null for never.</param>
public sealed record LicenseCheck(bool Valid, LicenseStatus? Status, int? Seats, int? SeatsUsed, DateTimeOffset? ExpiresAt)
{
    /// <summary>The answer to a key that is unknown, another organization's, or none at all.</summary>
    public static LicenseCheck Unknown { get; } = new(false, null, null, null, null);
}
