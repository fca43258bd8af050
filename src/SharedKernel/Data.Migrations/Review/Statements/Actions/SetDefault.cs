namespace Backend.Data.Migrations.Review.Statements.Actions;

/// <summary><c>alter column … set default</c>.</summary>
internal sealed record SetDefault(int Offset, string Column) : TableAction(Offset);
