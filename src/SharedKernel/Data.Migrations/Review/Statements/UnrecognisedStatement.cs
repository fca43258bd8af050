namespace Backend.Data.Migrations.Review.Statements;

/// <summary>A statement that the reader does not know: the review cannot speak for it.</summary>
internal sealed record UnrecognisedStatement() : Statement;
