namespace Backend.Data.Migrations.Review.Statements.Actions;

/// <summary><c>alter column … drop default</c>, <c>drop identity</c> or <c>drop expression</c>.</summary>
internal sealed record DropDefault(int Offset, string Column, string Form) : TableAction(Offset);
