using System.Diagnostics;

namespace Backend.Data.Execution.Slow;

/// <summary>Which statements were explained lately. Thread-safe.</summary>
internal sealed class PlanSampling(TimeSpan interval)
{
    // Applications have some hundreds of texts. Forgetting them all costs one more plan of each.
    private const int MostTexts = 1_000;

    private readonly Lock _lock = new();

    private readonly Dictionary<string, long> _taken = new(StringComparer.Ordinal);

    public bool IsDue(string text)
    {
        lock (_lock)
            return !_taken.TryGetValue(text, out var taken) || Stopwatch.GetElapsedTime(taken) >= interval;
    }

    /// <summary>Whether the caller is the one to take it now.</summary>
    public bool TryTake(string text)
    {
        lock (_lock)
        {
            if (!IsDue(text))
                return false;
            if (_taken.Count >= MostTexts)
                _taken.Clear();
            _taken[text] = Stopwatch.GetTimestamp();
            return true;
        }
    }
}
