namespace Backend.Data.Migrations.Review.Statements.Actions;

/// <summary><c>alter column … type</c>.</summary>
internal sealed record ChangeType(int Offset, string Column, string Type) : TableAction(Offset);
