using System.CommandLine;
using Backend.Benchmarks.Exporting;

namespace Backend.Benchmarks.Commands;

/// <summary><c>telemetry</c>: requests a second of a host that exports everything, or a tenth of its traces, beside one that exports nothing.</summary>
internal static class TelemetryCommand
{
    private static readonly Option<int> Rounds = new("--rounds") { Description = "Rounds that count; one more goes before them.", DefaultValueFactory = _ => 9 };

    private static readonly Option<int> Seconds = new("--seconds") { Description = "Length of a slice.", DefaultValueFactory = _ => 2 };

    public static Command Create()
    {
        var command = new Command("telemetry", "Measures GET /v1/contacts/{id} against three hosts in turn, which differ in what they export.") { Rounds, Seconds };
        command.SetAction((parsed, ct) => ExportComparison.RunAsync(parsed.GetValue(Rounds), TimeSpan.FromSeconds(parsed.GetValue(Seconds)), ct));
        return command;
    }
}
