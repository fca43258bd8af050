using System.Diagnostics;
using Backend.Data.Tenancy;

namespace Backend.Benchmarks.Jobs;

/// <summary>Which handlers have begun since it was asked to count. Thread-safe.</summary>
internal sealed class Begun
{
    private volatile Count _count = new(1);

    /// <summary>Ends when so many handlers have begun from now on, with the stopwatch's timestamp of the last.</summary>
    public Task<long> Expect(int jobs)
    {
        var count = new Count(jobs);
        _count = count;
        return count.Last.Task;
    }

    /// <summary>Ends when a job of the organization has begun, with the stopwatch's timestamp.</summary>
    public Task<long> Expect(OrganizationId organization)
    {
        var count = new Count(1) { Only = organization };
        _count = count;
        return count.Last.Task;
    }

    public void Add(OrganizationId organization)
    {
        var now = Stopwatch.GetTimestamp();
        var count = _count;
        if ((count.Only is null || count.Only == organization) && Interlocked.Decrement(ref count.Left) == 0)
            count.Last.TrySetResult(now);
    }

    private sealed class Count(int jobs)
    {
        public int Left = jobs;

        public OrganizationId? Only { get; init; }

        public TaskCompletionSource<long> Last { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
