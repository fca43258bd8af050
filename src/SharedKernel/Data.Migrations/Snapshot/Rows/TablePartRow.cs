using System.Text.Json.Serialization;

namespace Backend.Data.Migrations.Snapshot.Rows;

/// <summary>An entity that belongs to a table.</summary>
/// <param name="Table">The table's name within the schema.</param>
internal abstract record TablePartRow([property: JsonPropertyOrder(-1)] string Table) : SnapshotRow;
