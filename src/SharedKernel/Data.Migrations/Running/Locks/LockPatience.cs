namespace Backend.Data.Migrations.Running.Locks;

/// <summary>How long a run waits for tables that are in use.</summary>
internal sealed record LockPatience
{
    /// <summary>Longer, and the requests that queue up behind the waiting DDL would time out.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Concurrent statements wait for old transactions, and hold up neither readers nor writers while they do.</summary>
    public TimeSpan ConcurrentTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Often enough to see who is in the way of each attempt.</summary>
    public TimeSpan LookEvery => Timeout / 4;

    /// <summary>Only concurrent statements wait that long at a time.</summary>
    public TimeSpan TellAfter => Timeout * 5;

    public int Attempts { get; init; } = 5;

    /// <summary>Between the first attempt and the second; doubled after each.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Where the random part of each pause comes from.</summary>
    public Random Jitter { get; init; } = Random.Shared;

    /// <summary>The pause after an attempt that failed, up to half as long again by chance: two runs do not meet forever.</summary>
    public TimeSpan PauseAfter(int attempt) => FirstPause * Math.Pow(2, attempt - 1) * (1 + (Jitter.NextDouble() / 2));
}
