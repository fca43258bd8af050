namespace Backend.Data.Migrations.Review.Statements.Actions;

/// <summary><c>add column</c>.</summary>
internal sealed record AddColumn(int Offset, string Column, bool IfNotExists, ColumnDefinition Definition) : TableAction(Offset);
