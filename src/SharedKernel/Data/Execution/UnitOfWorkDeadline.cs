namespace Backend.Data.Execution;

/// <summary>Cancels the statements of one unit of work when its time is over, or when its caller does.</summary>
internal sealed class UnitOfWorkDeadline : IDisposable
{
    private readonly CancellationTokenSource _source;

    private readonly CancellationToken _caller;

    public UnitOfWorkDeadline(TimeSpan limit, CancellationToken caller)
    {
        _caller = caller;
        _source = CancellationTokenSource.CreateLinkedTokenSource(caller);
        _source.CancelAfter(limit);
    }

    public CancellationToken Token => _source.Token;

    /// <summary>Whether the time is over and the caller still waits.</summary>
    public bool HasPassed => _source.IsCancellationRequested && !_caller.IsCancellationRequested;

    /// <summary>The token of a statement. Handlers pass the caller's token on, which knows nothing of the deadline.</summary>
    public CancellationToken Within(CancellationToken statement) => statement == _caller ? _source.Token : statement;

    /// <summary>Ends what still runs.</summary>
    public void Cancel() => _source.Cancel();

    public void Dispose() => _source.Dispose();
}
