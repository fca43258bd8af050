using System.Globalization;

namespace Backend.Reliability.Tests.Reports;

/// <summary>What came of a drill: a row of docs/reliability.md.</summary>
/// <param name="Fault">What broke.</param>
/// <param name="Saw">The answers that callers got, counted.</param>
/// <param name="FirstRecovery">From the fault's end to the first success.</param>
/// <param name="FullRecovery">From the fault's end to the last caller's first success.</param>
/// <param name="Slowest">The longest that a caller waited for an answer.</param>
/// <param name="Deadline">What each request gave the server.</param>
/// <param name="Acknowledged">Writes that callers were told of.</param>
/// <param name="Lost">Those of them that are gone.</param>
/// <param name="Duplicated">Writes that happened more than once.</param>
internal sealed record DrillRow(
    string Fault,
    string Saw,
    TimeSpan FirstRecovery,
    TimeSpan FullRecovery,
    TimeSpan Slowest,
    TimeSpan Deadline,
    int Acknowledged,
    int Lost,
    int Duplicated)
{
    public string Markdown() => string.Create(
        CultureInfo.InvariantCulture,
        $"| {Fault} | {Saw} | {Seconds(FirstRecovery)} | {Seconds(FullRecovery)} | {Seconds(Slowest)} of {Deadline.TotalSeconds:0} s | {Acknowledged} | {Lost} | {Duplicated} |");

    private static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.00} s");
}
