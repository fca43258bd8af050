using System.Text.Json.Serialization;

namespace Backend.Benchmarks.Reporting;

/// <summary>One line of the JSON file. Times are comparable within one run on one machine only; ratios travel further.</summary>
/// <param name="Workload"><c>W1</c> to <c>W9</c>.</param>
/// <param name="Contender">Who.</param>
/// <param name="Callers">How many at a time.</param>
/// <param name="MedianUs">The median latency, in microseconds.</param>
/// <param name="P99Us">The 99th percentile, in microseconds.</param>
/// <param name="OpsPerSecond">Operations a second of all callers together.</param>
/// <param name="BytesPerOp">Bytes that the process allocated, by operation.</param>
/// <param name="RatioToRawWalled">The median, by that of raw Npgsql behind the same wall; null when that did not run.</param>
/// <param name="RatioToRaw">The median, by that of raw Npgsql without tenancy; null when that did not run.</param>
internal sealed record Result(
    string Workload,
    string Contender,
    int Callers,
    double MedianUs,
    double P99Us,
    double OpsPerSecond,
    double BytesPerOp,
    double? RatioToRawWalled,
    double? RatioToRaw)
{
    /// <summary>Processor time of this process by operation, in microseconds; for the table only.</summary>
    [JsonIgnore]
    public double ProcessorUs { get; init; }
}
