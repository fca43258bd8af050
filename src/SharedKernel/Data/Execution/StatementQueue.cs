namespace Backend.Data.Execution;

/// <summary>Writes that wait for the next statement, so that they share its round trip.</summary>
internal sealed class StatementQueue
{
    // Most units queue nothing.
    private List<QueuedStatement>? _waiting;

    public bool IsEmpty => _waiting is null;

    /// <summary>Whether something waits that may fail: savepoints begin and end without.</summary>
    public bool HoldsWrites => _waiting?.Exists(statement => !statement.IsSavepoint) == true;

    public void Add(QueuedStatement statement) => (_waiting ??= []).Add(statement);

    public void Clear() => _waiting = null;

    /// <summary>All that waits, and after it the statement that is due.</summary>
    public StatementList Drain(QueuedStatement? last)
    {
        var drained = new StatementList(_waiting, last);
        _waiting = null;
        return drained;
    }

    /// <summary>Forgets a statement and all after it, if it is still here.</summary>
    public bool RemoveFrom(QueuedStatement statement)
    {
        var at = _waiting?.IndexOf(statement) ?? -1;
        if (at < 0)
            return false;
        _waiting!.RemoveRange(at, _waiting.Count - at);
        if (at == 0)
            _waiting = null;
        return true;
    }
}
