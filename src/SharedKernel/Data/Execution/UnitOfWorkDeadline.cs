namespace Backend.Data.Execution;

/// <summary>
/// Cancels the statements of one unit of work when its time is over, or when its caller does; and ends the wait for them a little
/// later, when the server has not answered that either. Its sources and timers are used again by a later unit, unless they have
/// fired.
/// </summary>
internal sealed class UnitOfWorkDeadline : IDisposable
{
    private const int MostSpares = 32;

    private static readonly Spares<UnitOfWorkDeadline> Waiting = new(MostSpares);

    private readonly CancellationTokenSource _source = new();

    private readonly CancellationTokenSource _outer = new();

    private CancellationToken _caller;

    private CancellationTokenRegistration _registration;

    private UnitOfWorkDeadline()
    {
    }

    public CancellationToken Token => _source.Token;

    /// <summary>Cancelled when nobody waits for the server any more.</summary>
    public CancellationToken Outer => _outer.Token;

    /// <summary>Whether the time is over and the caller still waits.</summary>
    public bool HasPassed => _source.IsCancellationRequested && !_caller.IsCancellationRequested;

    /// <summary>Begins the time of a unit.</summary>
    public static UnitOfWorkDeadline Begin(TimeSpan limit, CancellationToken caller)
    {
        var deadline = Waiting.Take() ?? new UnitOfWorkDeadline();
        deadline._source.CancelAfter(limit);
        deadline._outer.CancelAfter(limit + UnitOfWorkOptions.Grace);
        deadline._caller = caller;
        deadline._registration = caller.UnsafeRegister(static self => ((UnitOfWorkDeadline)self!).Cancel(), deadline);
        return deadline;
    }

    /// <summary>The token of a statement. Handlers pass the caller's token on, which knows nothing of the deadline.</summary>
    public CancellationToken Within(CancellationToken statement) => statement == _caller ? _source.Token : statement;

    /// <summary>Ends what still runs.</summary>
    public void Cancel()
    {
        // After the deadline the grace has begun already.
        if (_source.IsCancellationRequested)
            return;
        _outer.CancelAfter(UnitOfWorkOptions.Grace);
        // The driver asks the server to cancel within this call, and waits there: with a server that is silent, for long.
        _ = _source.CancelAsync();
    }

    public void Dispose()
    {
        // Waits for a cancellation that is on its way, so that none reaches the next unit.
        _registration.Dispose();
        if (_source.TryReset() && _outer.TryReset())
        {
            Waiting.Give(this);
            return;
        }

        _source.Dispose();
        _outer.Dispose();
    }
}
