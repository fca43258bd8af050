namespace Backend.Data.Migrations.Running.Locks;

/// <summary>How long a run waits for tables that are in use.</summary>
internal sealed record LockPatience
{
    /// <summary>Longer, and the requests that queue up behind the waiting DDL would time out.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Concurrent statements wait for old transactions, and hold up neither readers nor writers while they do.</summary>
    public TimeSpan ConcurrentTimeout { get; init; } = TimeSpan.FromMinutes(10);

    public int Attempts { get; init; } = 5;

    /// <summary>Between the first attempt and the second; doubled after each.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Where the random part of each pause comes from.</summary>
    public Random Jitter { get; init; } = Random.Shared;

    /// <summary>The pause after an attempt that failed, up to half as long again by chance: two runs do not meet forever.</summary>
    public TimeSpan PauseAfter(int attempt) => FirstPause * Math.Pow(2, attempt - 1) * (1 + (Jitter.NextDouble() / 2));
}
