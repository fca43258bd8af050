using System.Text.RegularExpressions;
using Backend.Architecture.Tests.Model;

namespace Backend.Architecture.Tests.Operations;

/// <summary>One rule of deploy/prometheus/alerts.yaml.</summary>
internal sealed partial record AlertRule(string Name, string Expression, string Severity, string Runbook)
{
    public static string Folder => Path.Combine(RepositoryRoot.Find().FullName, "deploy", "prometheus");

    /// <summary>As the file is written here: an expression is a block of its own.</summary>
    public static IReadOnlyList<AlertRule> ReadAll() =>
    [
        .. Rules().Matches(File.ReadAllText(Path.Combine(Folder, "alerts.yaml")))
            .Select(rule => new AlertRule(rule.Groups["name"].Value, rule.Groups["expr"].Value, rule.Groups["severity"].Value, rule.Groups["runbook"].Value)),
    ];

    public override string ToString() => Name;

    [GeneratedRegex(@"- alert: (?<name>\w+)\n(\s+#[^\n]*\n)*\s+expr: \|\n(?<expr>.*?)\n\s+(for: \w+\n\s+)?labels:\n\s+severity: (?<severity>\w+)\n.*?runbook_url: (?<runbook>\S+)", RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Rules();
}
