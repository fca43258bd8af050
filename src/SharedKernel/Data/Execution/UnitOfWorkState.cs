namespace Backend.Data.Execution;

/// <summary>Whether a unit of work may still be used: free, running a statement, poisoned or finished.</summary>
internal sealed class UnitOfWorkState
{
    private readonly Lock _lock = new();

    private StatementSite? _running;

    private Exception? _poison;

    private TaskCompletionSource? _idle;

    private bool _finished;

    public void Begin(StatementSite site)
    {
        lock (_lock)
        {
            ThrowUnlessUsable();
            if (_running is { } running)
                throw new InvalidOperationException($"A unit of work runs one statement at a time: {site} was asked for while {running} is running.");
            _running = site;
        }
    }

    public void End()
    {
        lock (_lock)
        {
            _running = null;
            _idle?.SetResult();
            _idle = null;
        }
    }

    /// <summary>Ends when no statement is running.</summary>
    public Task WhenIdleAsync()
    {
        lock (_lock)
            return _running is null ? Task.CompletedTask : (_idle ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
    }

    public void ThrowIfRunning()
    {
        lock (_lock)
        {
            if (_running is { } running)
                throw new InvalidOperationException($"The work returned while {running} is running: await all statements.");
        }
    }

    public void Poison(Exception error)
    {
        lock (_lock)
            _poison ??= error;
    }

    /// <summary>The transaction went back to a savepoint before the error.</summary>
    public void Heal()
    {
        lock (_lock)
            _poison = null;
    }

    public void Finish()
    {
        lock (_lock)
            _finished = true;
    }

    public void ThrowUnlessUsable()
    {
        lock (_lock)
        {
            if (_finished)
                throw new ObjectDisposedException(nameof(IUnitOfWork), "The unit of work has ended; await all statements before the work returns.");
            if (_poison is not null)
                throw new UnitOfWorkPoisonedException(_poison);
        }
    }
}
