using System.Text.RegularExpressions;

namespace Backend.Deploy.Tests.Files;

/// <summary>What looks like the value of a secret. References, variables and words like "password" do not.</summary>
internal static partial class SecretScan
{
    public static IEnumerable<string> Find(DeployFile file)
        => from line in file.Lines.Select((text, index) => (Text: text, Number: index + 1))
           where PrivateKey().IsMatch(line.Text) || Token().IsMatch(line.Text) || Assigned().IsMatch(line.Text) || InUrl().Matches(line.Text).Any(IsValue)
           select $"{file.Path}:{line.Number}";

    // Documentation writes pass or password where a person is to write one.
    private static bool IsValue(Match url) => url.Groups["value"].Value is var value
        && value is not ("pass" or "password" or "…") && !value.Contains('$', StringComparison.Ordinal) && !value.Contains('{', StringComparison.Ordinal);

    [GeneratedRegex("-----BEGIN ([A-Z]+ )?PRIVATE KEY", RegexOptions.ExplicitCapture)]
    private static partial Regex PrivateKey();

    [GeneratedRegex(@"eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}")]
    private static partial Regex Token();

    [GeneratedRegex(@"(password|passwd|secret|_key|token)['""]?\s*[:=]\s*['""]?(?=[A-Za-z+/]*[0-9])[A-Za-z0-9+/]{16,}={0,2}['""]?\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Assigned();

    [GeneratedRegex(@"postgres(ql)?://[^:@\s/]+:(?<value>[^@\s]+)@", RegexOptions.ExplicitCapture)]
    private static partial Regex InUrl();
}
