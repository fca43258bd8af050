namespace Backend.Data.Migrations.Snapshot;

/// <summary>One policy of a wall.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kind"><c>restrictive</c> or <c>permissive</c>.</param>
/// <param name="Command">What it is for.</param>
/// <param name="Roles">Whom it is for, in the order of their names, as the catalog has them.</param>
/// <param name="Using">Which rows are seen.</param>
/// <param name="Check">Which rows may be written; null for a policy that is for reading.</param>
internal sealed record WallPolicy(string Name, string Kind, string Command, string Roles, string Using, string? Check);
