using Backend.Data.Execution;
using Backend.Kernel.Jobs;
using Backend.Modules.Licenses.Jobs;

namespace Backend.Modules.Licenses.Features;

/// <summary>The time of a license.</summary>
internal static class Term
{
    /// <summary>
    /// Enqueues what is due when the time of an active license is over, and shortly before. Each end of time has jobs of its
    /// own: those of an earlier end find that it is no longer the license's, and do nothing.
    /// </summary>
    public static void QueueJobs(this IUnitOfWork unitOfWork, Guid licenseId, DateTimeOffset? expiresAt)
    {
        if (expiresAt is not { } end)
            return;
        var key = $"{licenseId}:{end.UtcTicks}";
        unitOfWork.Enqueue(new ExpireLicense(licenseId, end), new JobOptions { RunAt = end, UniqueKey = key });
        unitOfWork.Enqueue(new AnnounceExpiry(licenseId, end), new JobOptions { RunAt = end - AnnounceExpiry.TimeBefore, UniqueKey = key });
    }
}
