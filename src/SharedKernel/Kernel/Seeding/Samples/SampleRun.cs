namespace Backend.Kernel.Seeding.Samples;

/// <summary>Adds up what a run has done. Thread-safe.</summary>
internal sealed class SampleRun(TimeProvider time, int total, IProgress<SampleProgress>? progress)
{
    private readonly Lock _gate = new();

    private readonly long _started = time.GetTimestamp();

    private readonly Dictionary<string, long> _rows = new(StringComparer.Ordinal);

    private int _organizations;

    private int _created;

    private int _suspended;

    public void Suspended()
    {
        lock (_gate)
        {
            _suspended++;
            Report();
        }
    }

    public void Done(bool isNew, SampleTally tally)
    {
        lock (_gate)
        {
            _organizations++;
            if (isNew)
                _created++;
            foreach (var (table, rows) in tally.Rows)
                _rows[table] = _rows.GetValueOrDefault(table) + rows;
            Report();
        }
    }

    /// <param name="order">Tables in the order to list them; <c>platform.organizations</c> first.</param>
    public SampleResult Result(IReadOnlyList<string> order)
    {
        lock (_gate)
        {
            _rows[order[0]] = _created;
            return new(_created, _suspended, [.. order.Distinct().Where(_rows.ContainsKey).Select(table => (table, _rows[table]))], time.GetElapsedTime(_started));
        }
    }

    private void Report() =>
        progress?.Report(new SampleProgress(_organizations + _suspended, total, _rows.Values.Sum(), time.GetElapsedTime(_started)));
}
