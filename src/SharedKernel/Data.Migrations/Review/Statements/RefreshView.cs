namespace Backend.Data.Migrations.Review.Statements;

/// <summary><c>refresh materialized view</c>.</summary>
internal sealed record RefreshView(ObjectName View, bool Concurrently) : Statement;
