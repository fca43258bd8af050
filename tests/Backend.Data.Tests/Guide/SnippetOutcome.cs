namespace Backend.Data.Tests.Guide;

/// <summary>What running a snippet did.</summary>
/// <param name="Rows">What it answered; null when it was refused.</param>
/// <param name="Sql">The statements that were sent, in order; empty for none.</param>
/// <param name="Refusal">Type and message of the exception it ended in; null for none.</param>
internal sealed record SnippetOutcome(int? Rows, string Sql, string? Refusal);
