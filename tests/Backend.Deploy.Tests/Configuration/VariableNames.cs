using System.Text.RegularExpressions;

namespace Backend.Deploy.Tests.Configuration;

/// <summary>Finds names of environment variables in sources, on the page, and in what deploys the host.</summary>
internal static partial class VariableNames
{
    /// <summary>String literals of C# that are nothing but such a name. A configuration key counts as its variable: <c>A:B</c> as <c>A__B</c>.</summary>
    public static IEnumerable<string> InCode(string text)
        => Literal().Matches(text).Select(match => match.Groups["name"].Value)
            .Concat(ConfigurationKey().Matches(text).Select(match => match.Groups["name"].Value.Replace(":", "__", StringComparison.Ordinal)));

    /// <summary>The first column of the page's tables.</summary>
    public static IEnumerable<string> InTables(string text) => Row().Matches(text).Select(match => match.Groups["name"].Value);

    /// <summary>Names of this program's families, wherever they stand. Elements of an array count as the array.</summary>
    public static IEnumerable<string> InDeployment(string text)
        => Mentioned().Matches(text).Select(match => match.Groups["name"].Value);

    [GeneratedRegex("\"(?<name>(BACKEND|DATABASE|ASPNETCORE|DOTNET|OTEL)_[A-Z][A-Z_]*)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Literal();

    [GeneratedRegex("\"(?<name>[A-Z][A-Za-z]+(:[A-Z][A-Za-z]+)+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex ConfigurationKey();

    [GeneratedRegex(@"^\| `(?<name>\w+)` \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Row();

    [GeneratedRegex(@"(?<!\w)(?<name>((BACKEND|DATABASE|ASPNETCORE|DOTNET|OTEL)_|(Http|Identity|Logging)__)[A-Za-z]+(_[A-Za-z]+)*)", RegexOptions.ExplicitCapture)]
    private static partial Regex Mentioned();
}
