namespace Backend.Data.Migrations.Review.Statements;

/// <summary><c>create policy</c>.</summary>
internal sealed record CreatePolicy(ObjectName Table, string Policy) : Statement;
