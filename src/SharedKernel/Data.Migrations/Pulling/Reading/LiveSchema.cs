using Backend.Data.Migrations.Snapshot;

namespace Backend.Data.Migrations.Pulling.Reading;

/// <summary>A schema as it was found.</summary>
/// <param name="Snapshot">Its rows, in PostgreSQL's own print.</param>
/// <param name="ViewColumns">The columns of views by the view's name, with their types.</param>
/// <param name="Serials">Sequences that count for a column, which owns them.</param>
internal sealed record LiveSchema(
    SchemaSnapshot Snapshot,
    ILookup<string, (string Name, string Type)> ViewColumns,
    IReadOnlyList<Serial> Serials);

/// <summary>A column that was made as <c>serial</c>.</summary>
internal sealed record Serial(string Table, string Column, string Sequence, string? Options);
