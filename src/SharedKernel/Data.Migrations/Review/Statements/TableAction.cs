namespace Backend.Data.Migrations.Review.Statements;

/// <summary>One of the actions of an ALTER TABLE.</summary>
/// <param name="Offset">Where it begins in the statement, from 0.</param>
internal abstract record TableAction(int Offset);
