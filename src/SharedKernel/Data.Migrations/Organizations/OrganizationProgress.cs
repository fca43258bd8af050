namespace Backend.Data.Migrations.Organizations;

/// <summary>How far an export or a deletion is.</summary>
/// <param name="Step">What it is doing.</param>
/// <param name="Table">The table at work, or whom it waits for; null where neither is.</param>
/// <param name="Rows">Rows done so far, of all tables.</param>
/// <param name="Total">Rows in all; null where they are not counted beforehand.</param>
public sealed record OrganizationProgress(OrganizationStep Step, string? Table, long Rows, long? Total);
