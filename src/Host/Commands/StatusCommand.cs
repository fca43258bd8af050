using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Backend.Data.Migrations;
using Backend.Host.Connections;
using Backend.Host.Progress;

namespace Backend.Host.Commands;

/// <summary><c>db status</c>: every migration and whether the database has it.</summary>
internal static class StatusCommand
{
    private static readonly string[] Header = ["module", "id", "state", "applied at", "duration"];

    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "Print the list as JSON." };
        var command = new Command("status",
            "Lists every migration and its state: applied, pending, partial (some segments committed; the next run goes on), " +
            "changed (edited since it was applied), missing (applied, and not in this version of the code).") { json };
        command.SetAction((parsed, ct) => HostCommand.GuardAsync(async () =>
        {
            await using var connections = await DatabaseConnections.OpenAsync(HostSettings.Read(), ct);
            var statuses = await MigrationRun.Runner(connections).StatusAsync(ModuleList.Migrations(ModuleList.Catalog(), null), ct);
            Console.Write(parsed.GetValue(json)
                ? JsonSerializer.Serialize(statuses, CommandJson.Default.IReadOnlyListMigrationStatus) + "\n"
                : TextTable.Of(Header, [.. statuses.Select(Row)]));
            return 0;
        }));
        return command;
    }

    private static IReadOnlyList<string> Row(MigrationStatus status) =>
    [
        status.Module,
        status.Id,
        status.State == MigrationState.Partial
            ? string.Create(CultureInfo.InvariantCulture, $"partial {status.CommittedSegments}/{status.Segments}")
            : status.State.ToString().ToLowerInvariant(),
        status.AppliedAt is { } at ? string.Create(CultureInfo.InvariantCulture, $"{at.UtcDateTime:yyyy-MM-dd HH:mm:ss}Z") : "",
        status.Duration is { } duration ? Words(duration) : "",
    ];

    private static string Words(TimeSpan duration) => duration.TotalSeconds < 10
        ? string.Create(CultureInfo.InvariantCulture, $"{duration.TotalMilliseconds:0} ms")
        : string.Create(CultureInfo.InvariantCulture, $"{duration.TotalSeconds:0} s");
}
