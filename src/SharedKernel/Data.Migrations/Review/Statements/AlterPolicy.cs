namespace Backend.Data.Migrations.Review.Statements;

/// <summary><c>alter policy</c>.</summary>
internal sealed record AlterPolicy(ObjectName Table, string Policy) : Statement;
