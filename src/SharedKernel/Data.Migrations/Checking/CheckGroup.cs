namespace Backend.Data.Migrations.Checking;

/// <summary>Findings of one kind, mended in one way.</summary>
/// <param name="Name">A short stable name, such as <c>catalog</c>.</param>
/// <param name="Title">What they are, as a sentence without its period.</param>
/// <param name="Findings">At least one.</param>
/// <param name="Next">What to do, with the command to type.</param>
public sealed record CheckGroup(string Name, string Title, IReadOnlyList<CheckFinding> Findings, string Next);
