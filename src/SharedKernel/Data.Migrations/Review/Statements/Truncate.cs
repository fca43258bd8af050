namespace Backend.Data.Migrations.Review.Statements;

/// <summary><c>truncate</c>.</summary>
internal sealed record Truncate(IReadOnlyList<ObjectName> Tables, bool Cascade) : Statement;
