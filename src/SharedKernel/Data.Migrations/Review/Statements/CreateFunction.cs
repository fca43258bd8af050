namespace Backend.Data.Migrations.Review.Statements;

/// <summary><c>create function</c> or <c>procedure</c>.</summary>
internal sealed record CreateFunction(ObjectName Function, bool SecurityDefiner, bool SetsSearchPath) : Statement;
