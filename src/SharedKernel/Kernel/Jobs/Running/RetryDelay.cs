namespace Backend.Kernel.Jobs.Running;

/// <summary>How long a failed job waits: 2, 4, 8 … seconds, at most an hour, a quarter more or less at random.</summary>
internal sealed class RetryDelay(Random random)
{
    private const int LastDoubling = 12;

    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    /// <param name="attempt">The attempt that failed, from 1.</param>
    public TimeSpan After(int attempt)
    {
        var seconds = attempt >= LastDoubling ? Longest.TotalSeconds : Math.Min(Longest.TotalSeconds, Math.Pow(2, attempt));
        return TimeSpan.FromSeconds(seconds * (0.75 + (random.NextDouble() / 2)));
    }
}
