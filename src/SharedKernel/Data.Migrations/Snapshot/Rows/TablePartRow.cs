namespace Backend.Data.Migrations.Snapshot.Rows;

/// <summary>An entity that belongs to a table.</summary>
/// <param name="Table">The table's name within the schema.</param>
internal abstract record TablePartRow(string Table) : SnapshotRow;
