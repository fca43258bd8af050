using Backend.Kernel.Jobs;

namespace Backend.Modules.Licenses.Jobs;

/// <summary>Ends an active license at the end of its time.</summary>
/// <param name="LicenseId">The license.</param>
/// <param name="ExpiresAt">The end that was known when the job was enqueued.</param>
internal sealed record ExpireLicense(Guid LicenseId, DateTimeOffset ExpiresAt) : IJob
{
    public static string Kind => "licenses.expire";
}
