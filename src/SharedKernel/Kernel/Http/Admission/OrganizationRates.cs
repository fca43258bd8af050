using System.Threading.RateLimiting;
using Backend.Data.Tenancy;

namespace Backend.Kernel.Http.Admission;

/// <summary>
/// A bucket of tokens for each organization that has sent something lately: it refills evenly, and a full one is forgotten
/// after some seconds, so that memory follows the organizations that are active. Thread-safe.
/// </summary>
internal sealed class OrganizationRates(int perSecond, int burst) : IDisposable
{
    private const int PeriodsInASecond = 10;

    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);

    private readonly PartitionedRateLimiter<OrganizationId>? _buckets = perSecond == 0 ? null : Create(perSecond, burst);

    /// <returns>Null when the request may pass, else how long until the next may.</returns>
    public TimeSpan? Take(OrganizationId organization)
    {
        if (_buckets is null)
            return null;
        using var lease = _buckets.AttemptAcquire(organization);
        if (lease.IsAcquired)
            return null;
        return lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) && wait > Shortest ? wait : Shortest;
    }

    public void Dispose() => _buckets?.Dispose();

    // A few tokens at a time, so that a waiting caller is served in tenths of a second and not all at once each second.
    private static PartitionedRateLimiter<OrganizationId> Create(int perSecond, int burst)
    {
        var periods = perSecond % PeriodsInASecond == 0 ? PeriodsInASecond : 1;
        return PartitionedRateLimiter.Create<OrganizationId, OrganizationId>(organization => RateLimitPartition.GetTokenBucketLimiter(
            organization,
            _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = burst,
                TokensPerPeriod = perSecond / periods,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1) / periods,
                QueueLimit = 0,
            }));
    }
}
