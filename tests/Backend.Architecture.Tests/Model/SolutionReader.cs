using System.Text.RegularExpressions;

namespace Backend.Architecture.Tests.Model;

internal static partial class SolutionReader
{
    /// <summary>The .csproj paths in a classic solution, with forward slashes.</summary>
    public static IReadOnlyList<string> Read(string text)
        => [.. ProjectPath().Matches(text).Select(m => m.Groups["path"].Value.Replace('\\', '/'))];

    [GeneratedRegex("""^Project\("[^"]*"\) = "[^"]*", "(?<path>[^"]*\.csproj)",""", RegexOptions.Multiline)]
    private static partial Regex ProjectPath();
}
