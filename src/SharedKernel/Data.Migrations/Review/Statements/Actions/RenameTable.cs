namespace Backend.Data.Migrations.Review.Statements.Actions;

/// <summary><c>rename to</c> and <c>set schema</c>.</summary>
internal sealed record RenameTable(int Offset, string To) : TableAction(Offset);
