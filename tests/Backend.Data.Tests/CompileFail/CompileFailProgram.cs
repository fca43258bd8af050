using System.Text.RegularExpressions;

namespace Backend.Data.Tests.CompileFail;

/// <summary>
/// A small program that must not compile. It begins with <c>// error ID: part of the message</c> lines, marks the line
/// of the error with <c>// !</c>, and says below it what would be right: <c>// fixed: …</c>.
/// </summary>
internal sealed partial record CompileFailProgram(string Name, string Text)
{
    private const string Prefix = "Programs/";

    public static IEnumerable<CompileFailProgram> All =>
        from resource in typeof(CompileFailProgram).Assembly.GetManifestResourceNames()
        where resource.StartsWith(Prefix, StringComparison.Ordinal)
        orderby resource
        select new CompileFailProgram(resource[Prefix.Length..^".cs".Length], Read(resource));

    public IReadOnlyList<ExpectedDiagnostic> Expected =>
        [.. ErrorLine().Matches(Text).Select(match => new ExpectedDiagnostic(match.Groups["id"].Value, match.Groups["message"].Value))];

    /// <summary>From 1, as editors count.</summary>
    public int MarkedLine => Lines.Index().Single(line => IsMarked(line.Item)).Index + 1;

    /// <summary>Whether it is a file of its own, and not the body of a handler.</summary>
    public bool IsFile => Text.Contains("\nnamespace ", StringComparison.Ordinal);

    /// <summary>The program with the marked line put right.</summary>
    public string Fixed =>
        string.Join('\n', Lines.Where(line => !IsMarked(line)).Select(line => FixedLine().Replace(line, "${indent}")));

    public bool HasFix => FixedLine().IsMatch(Text);

    private string[] Lines => Text.Split('\n');

    public override string ToString() => Name;

    private static bool IsMarked(string line) => line.EndsWith(" // !", StringComparison.Ordinal);

    private static string Read(string resource)
    {
        using var stream = typeof(CompileFailProgram).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"^// error (?<id>\w+): (?<message>.+)$", RegexOptions.Multiline)]
    private static partial Regex ErrorLine();

    [GeneratedRegex(@"^(?<indent>\s*)// fixed: ", RegexOptions.Multiline)]
    private static partial Regex FixedLine();
}
