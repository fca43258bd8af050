namespace Backend.Data.Migrations;

/// <summary>A migration that a run would apply.</summary>
/// <param name="Module">The module's name.</param>
/// <param name="Id">The file's name without its extension.</param>
/// <param name="Segments">The parts in which it runs, in order.</param>
public sealed record PlannedMigration(string Module, string Id, IReadOnlyList<PlannedSegment> Segments);
