namespace Backend.Data.Migrations.Review.Statements;

/// <summary><c>alter type … rename value</c>.</summary>
internal sealed record RenameLabel(ObjectName Type, string Label) : Statement;
