namespace Backend.Data.Migrations.Review.Statements.Actions;

/// <summary>An action that writes the whole table anew: <c>set logged</c>, <c>set access method</c> and the like.</summary>
internal sealed record Rewrite(int Offset, string Form) : TableAction(Offset);
