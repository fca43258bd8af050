namespace Backend.Data.Migrations;

/// <summary>A migration that a run has applied.</summary>
/// <param name="Module">The module's name.</param>
/// <param name="Id">The file's name without its extension.</param>
/// <param name="Duration">From the first statement to the commit.</param>
public sealed record AppliedMigration(string Module, string Id, TimeSpan Duration);
