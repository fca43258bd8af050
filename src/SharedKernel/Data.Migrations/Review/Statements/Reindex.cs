namespace Backend.Data.Migrations.Review.Statements;

/// <summary><c>reindex</c>.</summary>
internal sealed record Reindex(string Kind, ObjectName? Object, bool Concurrently) : Statement;
