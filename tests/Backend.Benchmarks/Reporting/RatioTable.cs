using System.Globalization;
using Backend.Benchmarks.Contenders;
using Backend.Benchmarks.Workloads;

namespace Backend.Benchmarks.Reporting;

/// <summary>The table of docs/performance.md: ratios to raw Npgsql behind the same wall, one line a workload and number of callers.</summary>
internal static class RatioTable
{
    public static void Write(TextWriter output, IReadOnlyList<Result> results)
    {
        var contenders = results.Select(result => result.Contender).Distinct().Where(name => name != ContenderNames.RawWalled).ToList();
        if (contenders.Count == 0 || results.All(result => result.Contender != ContenderNames.RawWalled))
            return;
        output.WriteLine();
        output.WriteLine("Median / p99 / bytes / client's processor time, as ratios to raw Npgsql, walled:");
        output.WriteLine();
        output.WriteLine($"| workload | callers | {string.Join(" | ", contenders)} |");
        output.WriteLine($"|---|---|{string.Concat(contenders.Select(_ => "---|"))}");
        foreach (var group in results.GroupBy(result => (result.Workload, result.Callers)))
        {
            var title = WorkloadList.All.First(workload => workload.Name == group.Key.Workload).Title;
            var walled = group.First(result => result.Contender == ContenderNames.RawWalled);
            var cells = contenders.Select(name => Cell(group.First(result => result.Contender == name), walled));
            output.WriteLine($"| {group.Key.Workload} {title} | {group.Key.Callers} | {string.Join(" | ", cells)} |");
        }
    }

    private static string Cell(Result result, Result walled) => string.Create(
        CultureInfo.InvariantCulture,
        $"{result.MedianUs / walled.MedianUs:0.00} / {result.P99Us / walled.P99Us:0.00} / {result.BytesPerOp / walled.BytesPerOp:0.00} / {result.ProcessorUs / walled.ProcessorUs:0.00}");
}
