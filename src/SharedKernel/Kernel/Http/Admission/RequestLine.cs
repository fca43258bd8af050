using System.Threading.RateLimiting;
using Backend.Data.Tenancy;

namespace Backend.Kernel.Http.Admission;

/// <summary>
/// So many places, and a bounded line before them, first come, first served. One organization holds no more than its share of
/// the places and of the line, so that another's request is neither turned away nor last. Thread-safe.
/// </summary>
internal sealed class RequestLine : IDisposable
{
    private readonly PartitionedRateLimiter<OrganizationId> _inside;

    private readonly PartitionedRateLimiter<OrganizationId> _shares;

    private readonly PartitionedRateLimiter<OrganizationId> _places;

    private readonly PartitionedRateLimiter<OrganizationId> _all;

    private int _held;

    private int _waiting;

    /// <param name="name">What it is called in metrics.</param>
    /// <param name="places">How many run at a time.</param>
    /// <param name="queued">How many wait.</param>
    /// <param name="share">Which part of either one organization may hold.</param>
    public RequestLine(string name, int places, int queued, double share)
    {
        Name = name;
        // The first bounds all that is here, waiting for whichever reason.
        _inside = Shared(places + queued, queued: 0);
        _shares = PartitionedRateLimiter.Create<OrganizationId, OrganizationId>(
            organization => RateLimitPartition.GetConcurrencyLimiter(organization, _ => Options(Part(places, share), (int)(queued * share))));
        _places = Shared(places, queued);
        _all = PartitionedRateLimiter.CreateChained(_inside, _shares, _places);
    }

    public string Name { get; }

    public int Waiting => Volatile.Read(ref _waiting);

    public int Running => Volatile.Read(ref _held);

    /// <summary>Takes a place, waiting for one if need be.</summary>
    /// <param name="organization">Whose request.</param>
    /// <param name="limit">How long to wait at most.</param>
    /// <param name="aborted">The caller has gone.</param>
    /// <returns>The place, to be disposed; or why there is none.</returns>
    /// <exception cref="OperationCanceledException">The caller has gone.</exception>
    public async ValueTask<(Place? Place, AdmissionRefusal Refusal)> EnterAsync(OrganizationId organization, TimeSpan limit, CancellationToken aborted)
    {
        var lease = _all.AttemptAcquire(organization);
        if (!lease.IsAcquired)
        {
            lease.Dispose();
            using var ended = CancellationTokenSource.CreateLinkedTokenSource(aborted);
            ended.CancelAfter(limit > TimeSpan.Zero ? limit : TimeSpan.Zero);
            Interlocked.Increment(ref _waiting);
            try
            {
                lease = await _all.AcquireAsync(organization, permitCount: 1, ended.Token);
            }
            catch (OperationCanceledException) when (!aborted.IsCancellationRequested)
            {
                return (null, AdmissionRefusal.Waited);
            }
            finally
            {
                Interlocked.Decrement(ref _waiting);
            }

            if (!lease.IsAcquired)
            {
                lease.Dispose();
                return (null, AdmissionRefusal.Full);
            }
        }

        Interlocked.Increment(ref _held);
        return (new Place(this, lease), default);
    }

    public void Dispose()
    {
        _all.Dispose();
        _places.Dispose();
        _shares.Dispose();
        _inside.Dispose();
    }

    private static PartitionedRateLimiter<OrganizationId> Shared(int permits, int queued) =>
        PartitionedRateLimiter.Create<OrganizationId, bool>(_ => RateLimitPartition.GetConcurrencyLimiter(true, _ => Options(permits, queued)));

    private static ConcurrencyLimiterOptions Options(int permits, int queued) =>
        new() { PermitLimit = permits, QueueLimit = queued, QueueProcessingOrder = QueueProcessingOrder.OldestFirst };

    private static int Part(int whole, double share) => Math.Max(1, (int)(whole * share));

    /// <summary>A request that runs. Given back once.</summary>
    internal sealed class Place(RequestLine line, RateLimitLease lease) : IDisposable
    {
        public void Dispose()
        {
            Interlocked.Decrement(ref line._held);
            lease.Dispose();
        }
    }
}
