using System.Text.RegularExpressions;
using Backend.Architecture.Tests.Model;

namespace Backend.Architecture.Tests.Operations;

/// <summary>The series and labels that docs/telemetry.md allows in rules and dashboards.</summary>
internal sealed partial class DeclaredMetrics
{
    // Prometheus's own, and what it makes of service.name and service.instance.id.
    private static readonly string[] OtherLabels = ["le", "job", "instance"];

    private DeclaredMetrics(string page)
    {
        Series = Rows().Matches(page).SelectMany(row => SeriesOf(row.Groups["prometheus"].Value, row.Groups["kind"].Value)).ToHashSet(StringComparer.Ordinal);
        Labels = Names().Matches(page).Select(match => match.Groups["name"].Value.Replace('.', '_')).Concat(OtherLabels).ToHashSet(StringComparer.Ordinal);
    }

    public IReadOnlySet<string> Series { get; }

    public IReadOnlySet<string> Labels { get; }

    public static DeclaredMetrics Read() => new(File.ReadAllText(Path.Combine(RepositoryRoot.Find().FullName, "docs", "telemetry.md")));

    private static string[] SeriesOf(string name, string kind) => kind == "histogram" ? [name + "_bucket", name + "_sum", name + "_count"] : [name];

    [GeneratedRegex(@"^\| `[^`]+` \| (?<kind>[a-z]+) \| `[^`]+` \| `(?<prometheus>[a-z0-9_]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Rows();

    [GeneratedRegex("`(?<name>[a-z_]+([.][a-z_]+)+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Names();
}
