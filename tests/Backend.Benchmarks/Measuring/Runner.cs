using System.Diagnostics;
using Backend.Benchmarks.Data;
using Backend.Benchmarks.Workloads;

namespace Backend.Benchmarks.Measuring;

/// <summary>Measures all contenders on one workload, interleaved, so that what the machine does meanwhile meets all alike.</summary>
internal sealed class Runner(IReadOnlyList<IContender> contenders, Population population, MeasuringPlan plan)
{
    // A slice must not run out of inputs before it runs out of time.
    private const double Reserve = 1.3;

    private const int FewestRounds = 3;

    private int _sequence;

    /// <summary>The samples of each contender, in the order of the contenders.</summary>
    public async Task<Samples[]> RunAsync(Workload workload, int callers, CancellationToken ct)
    {
        var fastest = 0.0;
        foreach (var contender in contenders)
            fastest = Math.Max(fastest, await WarmUpAsync(workload, contender, callers, ct));

        var samples = contenders.Select(_ => new Samples()).ToArray();
        var count = callers + (int)(fastest * plan.Slice.TotalSeconds * Reserve);
        var started = Stopwatch.GetTimestamp();
        for (var round = 0; round < plan.Rounds && (round < FewestRounds || Stopwatch.GetElapsedTime(started) < plan.Limit); round++)
        {
            var first = Take(count);
            for (var turn = 0; turn < contenders.Count; turn++)
            {
                var who = (round + turn) % contenders.Count;
                await RunSliceAsync(workload.Prepare(population, first, count), contenders[who], plan.Slice, callers, samples[who], ct);
            }
        }

        return samples;
    }

    /// <summary>Runs until the time is over, and answers how many operations a second it did last.</summary>
    private async Task<double> WarmUpAsync(Workload workload, IContender contender, int callers, CancellationToken ct)
    {
        var warm = TimeSpan.Zero;
        for (var count = callers; ; count *= 2)
        {
            var samples = new Samples();
            await RunSliceAsync(workload.Prepare(population, Take(count), count), contender, plan.WarmUp, callers, samples, ct);
            warm += TimeSpan.FromSeconds(samples.Count / samples.OperationsPerSecond);
            if (warm >= plan.WarmUp)
                return samples.OperationsPerSecond;
        }
    }

    private static Task RunSliceAsync(IOperations operations, IContender contender, TimeSpan limit, int callers, Samples samples, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        return new Slice(operations, contender, limit).RunAsync(callers, samples, ct);
    }

    private int Take(int count)
    {
        var first = _sequence;
        _sequence += count;
        return first;
    }
}
