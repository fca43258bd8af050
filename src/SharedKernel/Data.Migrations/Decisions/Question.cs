namespace Backend.Data.Migrations.Decisions;

/// <summary>What <c>db generate</c> cannot know and does not guess: a rename, a loss of data, a value for rows that exist.</summary>
/// <param name="Module">The module whose schema changed.</param>
/// <param name="Id">The key of the answer in <c>decisions.json</c>: <c>column orders.products.code</c>.</param>
/// <param name="Text">The question for a person.</param>
/// <param name="Choices">The only answers there are; empty when the answer is free text.</param>
/// <param name="Example">An answer as it may look like.</param>
public sealed record Question(string Module, string Id, string Text, IReadOnlyList<string> Choices, string Example);
