using Backend.Data.Execution;

namespace Backend.Kernel.Requests;

/// <summary>The time that one request has, over all its attempts. Without a limit it passes the caller's token on.</summary>
internal sealed class RequestDeadline : IDisposable
{
    // What app.enter takes for a limit: zero would mean none.
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(1);

    private readonly TimeSpan? _limit;
    private readonly TimeProvider _clock;
    private readonly long _started;
    private readonly CancellationTokenSource? _timer;
    private readonly CancellationTokenSource? _linked;

    public RequestDeadline(TimeSpan? limit, TimeProvider clock, CancellationToken caller)
    {
        _limit = limit is null || limit > Shortest ? limit : Shortest;
        _clock = clock;
        Token = caller;
        if (_limit is not { } time)
            return;
        _started = clock.GetTimestamp();
        _timer = new CancellationTokenSource(time, clock);
        _linked = CancellationTokenSource.CreateLinkedTokenSource(caller, _timer.Token);
        Token = _linked.Token;
    }

    public CancellationToken Token { get; }

    /// <summary>Ends a repetition that has no time left.</summary>
    /// <exception cref="TimeoutException">The time is over.</exception>
    public void ThrowIfOver()
    {
        if (_limit is { } limit && _clock.GetElapsedTime(_started) >= limit)
            throw new TimeoutException("There is no time left for another try.");
    }

    /// <summary>The limits of a unit of work that begins now.</summary>
    public UnitOfWorkOptions Shorten(UnitOfWorkOptions options)
    {
        if (_limit is not { } limit)
            return options;
        var left = limit - _clock.GetElapsedTime(_started);
        left = left > Shortest ? left : Shortest;
        return options with { StatementTimeout = Lesser(options.StatementTimeout, left), Deadline = Lesser(options.Deadline, left) };
    }

    public void Dispose()
    {
        _linked?.Dispose();
        _timer?.Dispose();
    }

    private static TimeSpan Lesser(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
