using System.Globalization;
using Backend.Benchmarks.Contenders;
using Backend.Benchmarks.Workloads;

namespace Backend.Benchmarks.Reporting;

/// <summary>The results as Markdown tables, which a terminal shows well enough.</summary>
internal static class ResultTable
{
    /// <summary>Every result, with what it is to raw Npgsql behind the same wall. Client: processor time of this process.</summary>
    public static void Write(TextWriter output, IReadOnlyList<Result> results)
    {
        foreach (var group in results.GroupBy(result => (result.Workload, result.Callers)))
        {
            var title = WorkloadList.All.First(workload => workload.Name == group.Key.Workload).Title;
            var walled = group.FirstOrDefault(result => result.Contender == ContenderNames.RawWalled);
            output.WriteLine();
            output.WriteLine($"{group.Key.Workload}, {title}; callers: {group.Key.Callers}");
            output.WriteLine();
            output.WriteLine("| contender              | median µs |    p99 µs |    ops/s |  bytes/op | client µs | median | p99   | bytes | client | to raw |");
            output.WriteLine("|------------------------|----------:|----------:|---------:|----------:|----------:|-------:|------:|------:|-------:|-------:|");
            foreach (var result in group)
                output.WriteLine(Row(result, walled));
        }
    }

    private static string Row(Result result, Result? walled) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {result.Contender,-22} | {result.MedianUs,9:0.0} | {result.P99Us,9:0.0} | {result.OpsPerSecond,8:0} | {result.BytesPerOp,9:0} | {result.ProcessorUs,9:0.0} | {Ratio(result.MedianUs, walled?.MedianUs),6} | {Ratio(result.P99Us, walled?.P99Us),5} | {Ratio(result.BytesPerOp, walled?.BytesPerOp),5} | {Ratio(result.ProcessorUs, walled?.ProcessorUs),6} | {result.RatioToRaw?.ToString("0.00", CultureInfo.InvariantCulture) ?? "-",6} |");

    private static string Ratio(double value, double? of) => of is > 0 ? (value / of.Value).ToString("0.00", CultureInfo.InvariantCulture) : "-";
}
