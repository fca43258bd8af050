namespace Backend.Data.Execution;

/// <summary>The statements of one batch: what was queued, and after it the one that was due.</summary>
internal readonly struct StatementList(List<QueuedStatement>? queued, QueuedStatement? last)
{
    private readonly int _queued = queued?.Count ?? 0;

    public int Count => _queued + (last is null ? 0 : 1);

    public QueuedStatement this[int index] => index < _queued ? queued![index] : last!;

    /// <summary>The first that meets a condition; null when none does.</summary>
    public int? IndexOf(Func<QueuedStatement, bool> isMeant)
    {
        for (var i = 0; i < Count; i++)
        {
            if (isMeant(this[i]))
                return i;
        }

        return null;
    }
}
