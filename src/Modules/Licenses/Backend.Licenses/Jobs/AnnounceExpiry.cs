using Backend.Kernel.Jobs;

namespace Backend.Modules.Licenses.Jobs;

/// <summary>Tells others that an active license is about to end.</summary>
/// <param name="LicenseId">The license.</param>
/// <param name="ExpiresAt">The end that was known when the job was enqueued.</param>
internal sealed record AnnounceExpiry(Guid LicenseId, DateTimeOffset ExpiresAt) : IJob
{
    /// <summary>Two weeks: enough to ask for a renewal, and to pay it by transfer.</summary>
    public static readonly TimeSpan TimeBefore = TimeSpan.FromDays(14);

    public static string Kind => "licenses.announce_expiry";
}
