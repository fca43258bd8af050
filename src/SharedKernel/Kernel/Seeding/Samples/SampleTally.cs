using Backend.Data.Schema;

namespace Backend.Kernel.Seeding.Samples;

/// <summary>How many rows one organization's transaction has inserted so far, table by table.</summary>
internal sealed class SampleTally
{
    private readonly Dictionary<string, long> _rows = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, long> Rows => _rows;

    public void Add(Table table, int rows) => _rows[table.QualifiedName] = _rows.GetValueOrDefault(table.QualifiedName) + rows;
}
