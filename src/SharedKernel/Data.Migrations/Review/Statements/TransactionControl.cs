namespace Backend.Data.Migrations.Review.Statements;

/// <summary><c>begin</c>, <c>commit</c>, <c>rollback</c>, <c>savepoint</c> and the like.</summary>
internal sealed record TransactionControl(string Verb) : Statement;
