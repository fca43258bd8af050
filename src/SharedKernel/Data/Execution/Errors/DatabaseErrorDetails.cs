namespace Backend.Data.Execution.Errors;

/// <summary>What PostgreSQL said about an error, without any value of a row.</summary>
/// <param name="SqlState">The five-character SQLSTATE; empty when no server answered.</param>
/// <param name="Schema">The schema of the object concerned, when the server named it.</param>
/// <param name="Table">The table concerned, when the server named it.</param>
/// <param name="Column">The column concerned, when the server named it.</param>
/// <param name="Constraint">The constraint violated, when the server named it.</param>
public sealed record DatabaseErrorDetails(
    string SqlState,
    string? Schema = null,
    string? Table = null,
    string? Column = null,
    string? Constraint = null);
