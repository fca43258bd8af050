using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Backend.Benchmarks.Workloads;

namespace Backend.Benchmarks.Commands;

/// <summary><c>peers</c>: the data layer beside raw Npgsql, Dapper and EF Core.</summary>
internal static class PeersCommand
{
    private static readonly Option<bool> Quick = new("--quick") { Description = "Fewer organizations and shorter rounds: about a minute and a half instead of six." };

    private static readonly Option<string?> Json = new("--json") { Description = "A file for one JSON object a line.", HelpName = "FILE" };

    private static readonly Option<string> Names = new("--workload")
    {
        Description = "Only these, separated by commas.",
        HelpName = "W1,W2",
        DefaultValueFactory = _ => string.Join(',', WorkloadList.All.Select(workload => workload.Name)),
    };

    private static readonly Option<string> Callers = new("--callers")
    {
        Description = "How many callers at a time, separated by commas: 1 to 20, which is what the pools hold.",
        HelpName = "1,8",
        DefaultValueFactory = _ => "1,8",
    };

    private static readonly Option<string?> Contenders = new("--contender")
    {
        Description = "Only contenders whose name contains one of these, separated by commas.",
        HelpName = "Backend,raw",
    };

    public static Command Create()
    {
        Names.Validators.Add(result => Check(result, name => Find(name) is not null, "is no workload"));
        Callers.Validators.Add(result => Check(result, number => Number(number) is not null, "is not a number of callers"));
        var command = new Command("peers", "Measures nine workloads of Backend.Data, raw Npgsql, Dapper and EF Core side by side.") { Quick, Json, Names, Callers, Contenders };
        command.SetAction((parsed, ct) => PeersRun.RunAsync(
            new PeersSettings(
                parsed.GetValue(Quick),
                parsed.GetValue(Json),
                [.. Split(parsed.GetRequiredValue(Names)).Select(Find).OfType<Workload>()],
                [.. Split(parsed.GetRequiredValue(Callers)).Select(Number).OfType<int>()],
                parsed.GetValue(Contenders) is { } parts ? Split(parts) : [""]),
            ct));
        return command;
    }

    private static void Check(OptionResult result, Func<string, bool> isValid, string complaint)
    {
        foreach (var part in Split(result.GetValueOrDefault<string>()).Where(part => !isValid(part)))
            result.AddError($"{part} {complaint}; see --help.");
    }

    private static string[] Split(string? list) =>
        list?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private static Workload? Find(string name) =>
        WorkloadList.All.FirstOrDefault(workload => string.Equals(workload.Name, name, StringComparison.OrdinalIgnoreCase));

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 20 ? number : null;
}
