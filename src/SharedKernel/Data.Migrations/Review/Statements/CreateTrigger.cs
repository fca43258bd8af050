namespace Backend.Data.Migrations.Review.Statements;

/// <summary><c>create trigger</c>.</summary>
internal sealed record CreateTrigger(ObjectName Table, string Trigger) : Statement;
