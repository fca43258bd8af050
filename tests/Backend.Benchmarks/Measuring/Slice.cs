using System.Diagnostics;
using Backend.Benchmarks.Workloads;

namespace Backend.Benchmarks.Measuring;

/// <summary>Some operations of one contender, by one or more callers at a time. Allocates nothing while it runs.</summary>
internal sealed class Slice(IOperations operations, IContender contender, TimeSpan limit)
{
    private readonly long[] _latencies = new long[operations.Count];

    private int _next = -1;

    private long _end;

    /// <summary>Runs until the time is over or the operations are.</summary>
    public async Task RunAsync(int callers, Samples samples, CancellationToken ct)
    {
        var tasks = new Task[callers];
        // One contender's garbage is not to be collected in another's slice.
        GC.Collect();
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var processor = Environment.CpuUsage.TotalTime;
        var started = Stopwatch.GetTimestamp();
        _end = started + (long)(limit.TotalSeconds * Stopwatch.Frequency);
        for (var i = 0; i < callers; i++)
            tasks[i] = CallAsync(ct);
        await Task.WhenAll(tasks);
        var elapsed = Stopwatch.GetElapsedTime(started);
        samples.Add(_latencies, elapsed, GC.GetTotalAllocatedBytes(precise: true) - bytes, Environment.CpuUsage.TotalTime - processor);
    }

    private async Task CallAsync(CancellationToken ct)
    {
        await Task.Yield();
        var now = Stopwatch.GetTimestamp();
        do
        {
            var index = Interlocked.Increment(ref _next);
            if (index >= _latencies.Length)
                return;
            await operations.RunAsync(contender, index, ct);
            var then = now;
            now = Stopwatch.GetTimestamp();
            _latencies[index] = now - then;
        }
        while (now < _end);
    }
}
