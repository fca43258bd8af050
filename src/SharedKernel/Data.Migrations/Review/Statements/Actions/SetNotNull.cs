namespace Backend.Data.Migrations.Review.Statements.Actions;

/// <summary><c>alter column … set not null</c>.</summary>
internal sealed record SetNotNull(int Offset, string Column) : TableAction(Offset);
