namespace Backend.Data.Migrations.Review.Statements;

/// <summary><c>cluster</c>; without a table, all that were clustered before.</summary>
internal sealed record Cluster(ObjectName? Table) : Statement;
