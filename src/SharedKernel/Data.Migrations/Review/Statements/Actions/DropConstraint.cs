namespace Backend.Data.Migrations.Review.Statements.Actions;

/// <summary><c>drop constraint</c>.</summary>
internal sealed record DropConstraint(int Offset, string Name, bool IfExists, bool Cascade) : TableAction(Offset);
