using System.Diagnostics;
using System.Globalization;

namespace Backend.Benchmarks.Jobs;

/// <summary>Latencies in ticks of the stopwatch.</summary>
internal sealed class PickUpResult
{
    private const double Median = 0.5;

    private const double P99 = 0.99;

    private readonly List<long> _sinceAnswer = [];

    private readonly List<long> _sinceSent = [];

    private readonly List<long> _bare = [];

    /// <param name="sinceAnswer">From the answer to the commit to the handler; negative when the handler was sooner.</param>
    /// <param name="sinceSent">From sending insert and commit to the handler.</param>
    /// <param name="bare">From sending a notification to hearing it.</param>
    public void Add(long sinceAnswer, long sinceSent, long bare)
    {
        _sinceAnswer.Add(sinceAnswer);
        _sinceSent.Add(sinceSent);
        _bare.Add(bare);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        pick-up when idle, {_bare.Count} times, from the commit's answer to the handler: {Both(_sinceAnswer)}; from sending insert and commit: {Both(_sinceSent)}
        bare notification, from sending to hearing it: {Both(_bare)}
        """);

    private static string Both(List<long> ticks) => string.Create(CultureInfo.InvariantCulture, $"median {At(ticks, Median):0.00} ms, p99 {At(ticks, P99):0.00} ms");

    private static double At(List<long> ticks, double share)
    {
        long[] sorted = [.. ticks.Order()];
        return sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Length) - 1, 0, sorted.Length - 1)] * 1_000.0 / Stopwatch.Frequency;
    }
}
