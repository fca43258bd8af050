namespace Backend.Data.Migrations.Review.Statements;

/// <summary><c>select setval(…)</c>.</summary>
/// <param name="From">The table whose rows say the number; null when the statement says it.</param>
internal sealed record SetSequence(ObjectName? From) : Statement;
