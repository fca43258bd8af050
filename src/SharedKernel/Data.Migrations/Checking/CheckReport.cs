namespace Backend.Data.Migrations.Checking;

/// <summary>What a check found. It holds names and definitions only, never a value of a row.</summary>
/// <param name="Groups">What was found, the first to mend first; empty when code, files and database agree.</param>
public sealed record CheckReport(IReadOnlyList<CheckGroup> Groups)
{
    /// <summary>Whether nothing was found.</summary>
    public bool IsClean => Groups.Count == 0;

    /// <summary>The report for people: each group with its findings and what to do next.</summary>
    public IReadOnlyList<string> ToLines() => CheckText.Lines(this);

    /// <summary>The report for machines: <c>clean</c> and <c>groups</c>, on one line.</summary>
    public string ToJson() => CheckJson.Write(this);
}
