using System.Text.RegularExpressions;

namespace Backend.Data.Migrations.Tests.Review;

/// <summary>docs/migrations-review.md, a section for each rule.</summary>
internal static partial class RulesPage
{
    private static readonly string Text = Read();

    public static IReadOnlyList<Section> Sections { get; } = [.. SectionPattern().Matches(Text).Select(match => new Section(
        match.Groups["id"].Value,
        match.Groups["why"].Value,
        match.Groups["lock"].Value.Trim('`'),
        match.Groups["duration"].Value,
        match.Groups["accept"].Value == "Can be accepted.",
        match.Groups["found"].Value,
        match.Groups["safe"].Value))];

    public static int Headings => HeadingPattern().Count(Text);

    public static Section Of(string rule) => Sections.Single(section => section.Rule == rule);

    private static string Read()
    {
        using var stream = typeof(RulesPage).Assembly.GetManifestResourceStream("docs/migrations-review.md")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("^### ", RegexOptions.Multiline)]
    private static partial Regex HeadingPattern();

    [GeneratedRegex(
        """^### `(?<id>[^`]+)`\n\n(?<why>[^\n]+)\n\nLock: (?<lock>none|`[A-Z ]+`), (?<duration>[^\n]+)\. (?<accept>Can be accepted\.|Cannot be accepted\.)\n\nFound:\n\n```sql\n(?<found>[^`]+)```\n\nSafe:\n\n```sql\n(?<safe>[^`]+)```""",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex SectionPattern();

    internal sealed record Section(string Rule, string Why, string Lock, string Duration, bool CanBeAccepted, string Found, string Safe);
}
