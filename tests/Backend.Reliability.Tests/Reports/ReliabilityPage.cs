using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Backend.Testing.Sources;

namespace Backend.Reliability.Tests.Reports;

/// <summary>The table of docs/reliability.md, which is written by a run: <c>UPDATE_RELIABILITY=1</c>.</summary>
internal static class ReliabilityPage
{
    public const string Variable = "UPDATE_RELIABILITY";

    private const string Begin = "<!-- drills -->";

    private const string End = "<!-- end of drills -->";

    private const double BytesOfAGibibyte = 1L << 30;

    public static string Path => System.IO.Path.Combine(SourceTree.Root(), "docs", "reliability.md");

    public static bool IsAsked => Environment.GetEnvironmentVariable(Variable) == "1";

    /// <summary>Puts a run in the place of the one before.</summary>
    public static string With(string page, string run)
    {
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal), page.IndexOf(End, StringComparison.Ordinal));
        if (begin < 0 || end < begin)
            throw new InvalidOperationException($"docs/reliability.md has no place between {Begin} and {End}.");
        return string.Concat(page.AsSpan(0, begin + Begin.Length), "\n", run, page.AsSpan(end));
    }

    /// <summary>The drills of the run that a page shows, a line for each.</summary>
    public static IReadOnlyList<string> Rows(string page) =>
        [.. page[page.IndexOf(Begin, StringComparison.Ordinal)..page.IndexOf(End, StringComparison.Ordinal)].Split('\n').Where(line => line.Contains("2xx", StringComparison.Ordinal))];

    public static string Run(IReadOnlyList<DrillRow> rows, DateTimeOffset now)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Run on {now:yyyy-MM-dd}: {Environment.ProcessorCount} processors, ")
            .Append(CultureInfo.InvariantCulture, $"{GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / BytesOfAGibibyte:0} GiB, ")
            .Append(CultureInfo.InvariantCulture, $"{RuntimeInformation.FrameworkDescription}; callers, hosts and servers share the machine.\n\n")
            .Append("| fault | callers saw | first success after | every caller after | slowest answer | acknowledged | lost | duplicated |\n")
            .Append("|---|---|---|---|---|---|---|---|\n");
        foreach (var row in rows)
            text.Append(row.Markdown()).Append('\n');
        return text.ToString();
    }
}
