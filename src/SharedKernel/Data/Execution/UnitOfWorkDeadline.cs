namespace Backend.Data.Execution;

/// <summary>
/// Cancels the statements of one unit of work when its time is over, or when its caller does. Its source and timer are
/// used again by a later unit, unless they have fired.
/// </summary>
internal sealed class UnitOfWorkDeadline : IDisposable
{
    private const int MostSpares = 32;

    private static readonly Spares<UnitOfWorkDeadline> Waiting = new(MostSpares);

    private readonly CancellationTokenSource _source = new();

    private CancellationToken _caller;

    private CancellationTokenRegistration _registration;

    private UnitOfWorkDeadline()
    {
    }

    public CancellationToken Token => _source.Token;

    /// <summary>Whether the time is over and the caller still waits.</summary>
    public bool HasPassed => _source.IsCancellationRequested && !_caller.IsCancellationRequested;

    /// <summary>Begins the time of a unit.</summary>
    public static UnitOfWorkDeadline Begin(TimeSpan limit, CancellationToken caller)
    {
        var deadline = Waiting.Take() ?? new UnitOfWorkDeadline();
        deadline._source.CancelAfter(limit);
        deadline._caller = caller;
        deadline._registration = caller.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), deadline._source);
        return deadline;
    }

    /// <summary>The token of a statement. Handlers pass the caller's token on, which knows nothing of the deadline.</summary>
    public CancellationToken Within(CancellationToken statement) => statement == _caller ? _source.Token : statement;

    /// <summary>Ends what still runs.</summary>
    public void Cancel() => _source.Cancel();

    public void Dispose()
    {
        // Waits for a cancellation that is on its way, so that none reaches the next unit.
        _registration.Dispose();
        if (_source.TryReset())
            Waiting.Give(this);
        else
            _source.Dispose();
    }
}
