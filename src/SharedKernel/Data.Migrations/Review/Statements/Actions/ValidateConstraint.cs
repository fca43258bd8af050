namespace Backend.Data.Migrations.Review.Statements.Actions;

/// <summary><c>validate constraint</c>.</summary>
internal sealed record ValidateConstraint(int Offset, string Name) : TableAction(Offset);
