namespace Backend.Data.Migrations.Review.Statements;

/// <summary><c>vacuum full</c>; without tables, all of them.</summary>
internal sealed record VacuumFull(IReadOnlyList<ObjectName> Tables) : Statement;
