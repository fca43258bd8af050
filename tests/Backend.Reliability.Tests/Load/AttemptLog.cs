using System.Collections.Concurrent;
using System.Diagnostics;

namespace Backend.Reliability.Tests.Load;

/// <summary>Every request of a load. Thread-safe.</summary>
internal sealed class AttemptLog
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ConcurrentQueue<Attempt> _attempts = new();

    public IReadOnlyCollection<Attempt> All => _attempts;

    public TimeSpan Slowest => _attempts.Max(attempt => attempt.Took);

    public void Add(Attempt attempt) => _attempts.Enqueue(attempt);

    /// <summary>What callers saw, the most frequent first: <c>2xx ×120, 503 unavailable ×8</c>.</summary>
    public string Summary() => string.Join(", ", _attempts
        .GroupBy(attempt => attempt.ToString(), StringComparer.Ordinal)
        .OrderByDescending(group => group.Count())
        .Select(group => $"{group.Key} ×{group.Count()}"));

    /// <summary>Waits until so many requests have ended that fit, since an instant.</summary>
    public async Task WhenAsync(Func<Attempt, bool> fits, int count, long since)
    {
        var waiting = Stopwatch.StartNew();
        while (_attempts.Count(attempt => attempt.Ended >= since && fits(attempt)) < count)
        {
            if (waiting.Elapsed > Patience)
                throw new AssertionException($"What is waited for does not come; callers saw {Summary()}.");
            await Task.Delay(10);
        }
    }

    /// <summary>From an instant to the end of the first request that succeeded after it: of anyone, and of the last caller to have one.</summary>
    public (TimeSpan First, TimeSpan All) RecoverySince(long instant)
    {
        var firsts = _attempts
            .Where(attempt => attempt.IsSuccess && attempt.Ended > instant)
            .GroupBy(attempt => attempt.Caller)
            .Select(group => Stopwatch.GetElapsedTime(instant, group.Min(attempt => attempt.Ended)))
            .ToList();
        return (firsts.Min(), firsts.Max());
    }
}
