namespace Backend.Kernel.Telemetry.Traces;

/// <summary>The last traces of this process, in memory. The oldest trace goes when a new one begins. Safe for use by several threads.</summary>
internal sealed class TraceBuffer
{
    /// <summary>How many traces are kept.</summary>
    public const int MostTraces = 300;

    /// <summary>How many spans of one trace are kept; the rest are counted.</summary>
    public const int MostSpans = 500;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Entry> _traces = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();

    public void Add(string traceId, RecordedSpan span)
    {
        lock (_gate)
        {
            if (!_traces.TryGetValue(traceId, out var entry))
            {
                while (_traces.Count >= MostTraces)
                    _traces.Remove(_order.Dequeue());
                _traces.Add(traceId, entry = new Entry());
                _order.Enqueue(traceId);
            }

            if (entry.Spans.Count < MostSpans)
                entry.Spans.Add(span);
            else
                entry.Dropped++;
        }
    }

    public RecordedTrace? Find(string traceId)
    {
        lock (_gate)
            return _traces.TryGetValue(traceId, out var entry) ? Copy(traceId, entry) : null;
    }

    /// <summary>All traces, the latest first.</summary>
    public IReadOnlyList<RecordedTrace> List()
    {
        lock (_gate)
            return [.. _traces.Select(t => Copy(t.Key, t.Value)).OrderByDescending(t => t.StartedAt)];
    }

    private static RecordedTrace Copy(string traceId, Entry entry) => new(traceId, [.. entry.Spans.OrderBy(s => s.StartedAt)], entry.Dropped);

    private sealed class Entry
    {
        public List<RecordedSpan> Spans { get; } = [];

        public int Dropped { get; set; }
    }
}
