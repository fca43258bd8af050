namespace Backend.Data.Migrations.Review.Statements.Actions;

/// <summary><c>rename column</c>.</summary>
internal sealed record RenameColumn(int Offset, string Column, string To) : TableAction(Offset);
