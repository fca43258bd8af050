namespace Backend.Data.Migrations.Checking;

/// <summary>One thing that is not as it should be.</summary>
/// <param name="Place">The module, or one of its tables with the schema; empty when it is none's.</param>
/// <param name="Message">What is wrong, as a sentence without its period.</param>
public sealed record CheckFinding(string Place, string Message)
{
    /// <summary>The same as a diff: lines begun with <c>-</c> as it should be and <c>+</c> as it is. Empty when there are no two sides.</summary>
    public IReadOnlyList<string> Diff { get; init; } = [];
}
