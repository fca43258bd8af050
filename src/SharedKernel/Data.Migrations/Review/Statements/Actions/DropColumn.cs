namespace Backend.Data.Migrations.Review.Statements.Actions;

/// <summary><c>drop column</c>.</summary>
internal sealed record DropColumn(int Offset, string Column, bool IfExists, bool Cascade) : TableAction(Offset);
