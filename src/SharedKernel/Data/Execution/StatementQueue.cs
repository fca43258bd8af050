namespace Backend.Data.Execution;

/// <summary>Writes that wait for the next statement, so that they share its round trip.</summary>
internal sealed class StatementQueue
{
    private readonly List<QueuedStatement> _waiting = [];

    public bool IsEmpty => _waiting.Count == 0;

    /// <summary>Whether something waits that may fail: savepoints begin and end without.</summary>
    public bool HoldsWrites => _waiting.Exists(statement => !statement.IsSavepoint);

    public void Add(QueuedStatement statement) => _waiting.Add(statement);

    public void Clear() => _waiting.Clear();

    /// <summary>All that waits, and after it the statements that are due.</summary>
    public IReadOnlyList<QueuedStatement> Drain(IReadOnlyList<QueuedStatement> others, QueuedStatement? last)
    {
        List<QueuedStatement> drained = last is null ? [.. _waiting] : [.. _waiting, .. others, last];
        _waiting.Clear();
        return drained;
    }

    /// <summary>Forgets a statement and all after it, if it is still here.</summary>
    public bool RemoveFrom(QueuedStatement statement)
    {
        var at = _waiting.IndexOf(statement);
        if (at < 0)
            return false;
        _waiting.RemoveRange(at, _waiting.Count - at);
        return true;
    }
}
