namespace Backend.Data.Migrations.Review.Statements;

/// <summary><c>alter type … add value</c>.</summary>
internal sealed record AddLabel(ObjectName Type, string Label, bool IfNotExists) : Statement;
