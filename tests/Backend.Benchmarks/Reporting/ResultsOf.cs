using Backend.Benchmarks.Contenders;
using Backend.Benchmarks.Measuring;
using Backend.Benchmarks.Workloads;

namespace Backend.Benchmarks.Reporting;

/// <summary>Turns samples into results.</summary>
internal static class ResultsOf
{
    private const double Median = 0.5;

    private const double P99 = 0.99;

    public static IReadOnlyList<Result> Run(Workload workload, int callers, IReadOnlyList<IContender> contenders, Samples[] samples)
    {
        var walled = MedianOf(ContenderNames.RawWalled, contenders, samples);
        var raw = MedianOf(ContenderNames.Raw, contenders, samples);
        return [.. contenders.Select((contender, i) =>
        {
            var median = samples[i].Percentile(Median);
            return new Result(
                workload.Name,
                contender.Name,
                callers,
                Math.Round(median, 1),
                Math.Round(samples[i].Percentile(P99), 1),
                Math.Round(samples[i].OperationsPerSecond, 1),
                Math.Round(samples[i].BytesPerOperation),
                walled is null ? null : Math.Round(median / walled.Value, 3),
                raw is null ? null : Math.Round(median / raw.Value, 3)) { ProcessorUs = samples[i].ProcessorUs };
        })];
    }

    private static double? MedianOf(string name, IReadOnlyList<IContender> contenders, Samples[] samples)
    {
        for (var i = 0; i < contenders.Count; i++)
        {
            if (contenders[i].Name == name)
                return samples[i].Percentile(Median);
        }

        return null;
    }
}
