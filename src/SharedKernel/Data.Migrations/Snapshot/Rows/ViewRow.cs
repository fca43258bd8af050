namespace Backend.Data.Migrations.Snapshot.Rows;

/// <summary>A view.</summary>
/// <param name="Name">The name within the schema.</param>
/// <param name="Materialized">Whether its rows are kept.</param>
/// <param name="Columns">What it selects of the query, as DDL has it: <c>total::bigint as total</c>.</param>
/// <param name="Query">The query.</param>
internal sealed record ViewRow(string Name, bool Materialized, IReadOnlyList<string> Columns, string Query) : SnapshotRow
{
    protected override string Describe() => $"view {Name}";
}
