namespace Backend.Client;

/// <summary>How a <see cref="BackendClient"/> calls. Each limit is shorter than the one around it.</summary>
public sealed record BackendClientOptions
{
    /// <summary>Gives the bearer token of a request; asked for each attempt, so that it may be renewed between them.</summary>
    public required Func<CancellationToken, ValueTask<string>> Token { get; init; }

    /// <summary>How long a call may take with all its attempts and pauses. Default: 10 seconds.</summary>
    public TimeSpan TotalTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How long one attempt may take. What is left of it is sent as <c>Backend-Timeout-Ms</c>, so that the server gives up when
    /// the caller does, down to the statement that runs. Default: 4 seconds.
    /// </summary>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>How many more times a call is tried after a failure that may pass. Default: 3.</summary>
    public int MaxRetries { get; init; } = 3;

    /// <summary>
    /// The pause before the first retry, doubled for each further one, with jitter; a <c>Retry-After</c> of the server counts
    /// instead. Default: 200 milliseconds.
    /// </summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>The share of failed attempts at which the circuit opens: connections that fail, time-outs, and 5xx. Default: 0.5.</summary>
    public double FailureRatio { get; init; } = 0.5;

    /// <summary>The fewest attempts within <see cref="SamplingDuration"/> that the share is taken of. Default: 20.</summary>
    public int MinimumThroughput { get; init; } = 20;

    /// <summary>How far back attempts count. Default: 30 seconds.</summary>
    public TimeSpan SamplingDuration { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long an open circuit refuses calls before it lets one through. Default: 5 seconds.</summary>
    public TimeSpan BreakDuration { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>What time is measured with. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    internal void Validate()
    {
        ArgumentNullException.ThrowIfNull(Token);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(TotalTimeout, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(AttemptTimeout, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfNegative(MaxRetries);
    }
}
