using System.Text.RegularExpressions;
using Backend.Testing.Sources;

namespace Backend.Host.Tests.Telemetry;

/// <summary>The names that docs/telemetry.md declares.</summary>
internal sealed partial class DeclaredTelemetry
{
    private static readonly Dictionary<string, string> Holes = new(StringComparer.Ordinal)
    {
        ["METHOD"] = "[A-Z]+",
        ["route"] = "/[^ ]*",
        ["module"] = "[a-z]+",
        ["Request"] = "[A-Z][A-Za-z]+",
        ["OPERATION"] = "[A-Z]+( [A-Z]+)*",
        [@"schema\.table"] = @"[a-z_]+\.[a-z_]+",
        ["name"] = "[a-z_]+",
        ["kind"] = "[a-z0-9_.]+",
    };

    private readonly IReadOnlyList<Regex> _spans;

    private DeclaredTelemetry(string page)
    {
        Names = Code().Matches(page).Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);
        Attributes = FirstColumn(page, "## Attributes");
        Metrics = MetricsOf(page, "## Metrics");
        PlatformMetrics = MetricsOf(page, "## Platform metrics");
        _spans = [.. FirstColumn(page, "## Spans").Select(Pattern)];
    }

    /// <summary>Everything that the page names at all.</summary>
    public IReadOnlySet<string> Names { get; }

    public IReadOnlySet<string> Attributes { get; }

    public IReadOnlyList<DeclaredMetric> Metrics { get; }

    /// <summary>Those of others that alerts and dashboards use.</summary>
    public IReadOnlyList<DeclaredMetric> PlatformMetrics { get; }

    public static DeclaredTelemetry Read() => new(File.ReadAllText(Path.Combine(SourceTree.Root(), "docs", "telemetry.md")));

    public bool HasSpan(string name) => _spans.Any(span => span.IsMatch(name));

    private static HashSet<string> FirstColumn(string page, string heading) =>
        [.. Row().Matches(Section(page, heading)).Select(row => row.Groups["name"].Value)];

    private static List<DeclaredMetric> MetricsOf(string page, string heading) =>
    [
        .. MetricRow().Matches(Section(page, heading))
            .Select(row => new DeclaredMetric(row.Groups["name"].Value, row.Groups["kind"].Value, row.Groups["unit"].Value, row.Groups["prometheus"].Value)),
    ];

    private static string Section(string page, string heading)
    {
        var section = page[page.IndexOf(heading + "\n", StringComparison.Ordinal)..];
        var end = section.IndexOf("\n## ", 1, StringComparison.Ordinal);
        return end < 0 ? section : section[..end];
    }

    private static Regex Pattern(string name) =>
        new("^" + Hole().Replace(Regex.Escape(name), hole => Holes[hole.Groups["name"].Value]) + "$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    [GeneratedRegex("`(?<name>[^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"^\| `(?<name>[^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"^\| `(?<name>[^`]+)` \| (?<kind>[a-z]+) \| `(?<unit>[^`]+)` \| `(?<prometheus>[^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex MetricRow();

    // What Regex.Escape leaves of {x}.
    [GeneratedRegex(@"\\\{(?<name>[^}]+)\}")]
    private static partial Regex Hole();
}
