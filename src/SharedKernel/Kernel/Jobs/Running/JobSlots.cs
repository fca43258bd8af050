using Backend.Data.Tenancy;

namespace Backend.Kernel.Jobs.Running;

/// <summary>
/// The jobs that this worker holds: those that run, one in each slot, and the few that wait for one. No organization may
/// have all slots, so that a job of another always finds one. Thread-safe.
/// </summary>
internal sealed class JobSlots
{
    private readonly Lock _lock = new();

    private readonly int _slots;

    private readonly int _slotsOfOne;

    private readonly double _share;

    private readonly JobPace _pace;

    private readonly Dictionary<(OrganizationId, Guid), RunningJob> _running = [];

    private readonly LinkedList<RunningJob> _waiting = new();

    private readonly Dictionary<OrganizationId, int> _runningOf = [];

    private readonly Dictionary<OrganizationId, int> _heldBy = [];

    private TaskCompletionSource? _empty;

    public JobSlots(WorkerOptions options)
    {
        (_slots, _share) = (options.Concurrency, options.OrganizationShare);
        _slotsOfOne = Part(_slots);
        _pace = new JobPace(_slots, options.Prefetch);
    }

    /// <summary>Ends when no handler runs.</summary>
    public Task WhenEmptyAsync()
    {
        lock (_lock)
            return _running.Count == 0 ? Task.CompletedTask : (_empty ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
    }

    /// <summary>How many jobs to claim now: for the free slots, and for the buffer once it is half empty.</summary>
    public ClaimSize Wanted()
    {
        lock (_lock)
        {
            var prefetch = _pace.Prefetch;
            var room = _slots + prefetch - _running.Count - _waiting.Count;
            var limit = _waiting.Count > prefetch / 2 ? 0 : Math.Max(0, room);
            return new ClaimSize(limit, _slotsOfOne + (prefetch == 0 ? 0 : Part(prefetch)), [.. _heldBy]);
        }
    }

    public void Add(IEnumerable<RunningJob> claimed)
    {
        lock (_lock)
        {
            foreach (var job in claimed)
            {
                _waiting.AddLast(job);
                Count(_heldBy, job, 1);
            }
        }
    }

    /// <summary>Takes the next job that may run now; null when there is none or no slot is free.</summary>
    /// <param name="now">A timestamp of the clock.</param>
    public RunningJob? Begin(long now)
    {
        lock (_lock)
        {
            if (_running.Count >= _slots)
                return null;
            for (var node = _waiting.First; node is not null; node = node.Next)
            {
                var job = node.Value;
                if (_runningOf.GetValueOrDefault(job.Job.Organization) >= _slotsOfOne)
                    continue;
                _waiting.Remove(node);
                job.StartedAt = now;
                _running.Add(Key(job), job);
                Count(_runningOf, job, 1);
                return job;
            }

            return null;
        }
    }

    /// <summary>The attempt is over, or nobody waits for it any more.</summary>
    public void End(RunningJob job, TimeSpan duration)
    {
        lock (_lock)
        {
            if (_running.GetValueOrDefault(Key(job)) != job)
                return;
            _running.Remove(Key(job));
            Count(_runningOf, job, -1);
            Count(_heldBy, job, -1);
            _pace.Add(duration);
            if (_running.Count > 0)
                return;
            _empty?.SetResult();
            _empty = null;
        }
    }

    /// <summary>Takes out jobs that wait for a slot.</summary>
    public IReadOnlyList<RunningJob> TakeWaiting(Func<RunningJob, bool> which)
    {
        lock (_lock)
        {
            RunningJob[] taken = [.. _waiting.Where(which)];
            foreach (var job in taken)
            {
                _waiting.Remove(job);
                Count(_heldBy, job, -1);
            }

            return taken;
        }
    }

    /// <summary>All jobs that run.</summary>
    public IReadOnlyList<RunningJob> All()
    {
        lock (_lock)
            return [.. _running.Values];
    }

    // One slot of one is all there is.
    private int Part(int whole) => Math.Max(1, (int)(whole * _share));

    private static (OrganizationId, Guid) Key(RunningJob job) => (job.Job.Organization, job.Job.Id);

    private static void Count(Dictionary<OrganizationId, int> counts, RunningJob job, int change)
    {
        var organization = job.Job.Organization;
        var count = counts.GetValueOrDefault(organization) + change;
        if (count == 0)
            counts.Remove(organization);
        else
            counts[organization] = count;
    }
}
