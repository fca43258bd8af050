using System.Text.RegularExpressions;

namespace Backend.Data.Migrations.Tests.Review;

/// <summary>docs/guide/migrations.md.</summary>
internal static partial class MigrationGuide
{
    public static string Text { get; } = Read();

    /// <summary>The blocks of a language, in their order.</summary>
    public static IReadOnlyList<string> Blocks(string language) =>
        [.. BlockPattern().Matches(Text).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["text"].Value)];

    private static string Read()
    {
        using var stream = typeof(MigrationGuide).Assembly.GetManifestResourceStream("docs/guide/migrations.md")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<text>(?:(?!```).*\n)*)```", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex BlockPattern();
}
