namespace Backend.Data.Migrations.Review.Statements;

/// <summary><c>do</c> with a block of code.</summary>
internal sealed record DoBlock() : Statement;
