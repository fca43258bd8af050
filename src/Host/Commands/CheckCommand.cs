using System.CommandLine;
using Backend.Data.Execution;
using Backend.Data.Migrations.Checking;
using Backend.Host.Connections;
using Microsoft.Extensions.Logging.Abstractions;

namespace Backend.Host.Commands;

/// <summary><c>db check</c>: whether code, migrations and database agree. 0 when they do, 1 when they do not.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var offline = new Option<bool>("--offline") { Description = "Compares code and migrations only, without a database." };
        var json = new Option<bool>("--json") { Description = "Prints the findings as JSON." };
        var command = new Command(
            "check",
            "Compares the C# schema with the migrations and the live database, in both directions, and verifies the rules of tenancy. Changes nothing. Exit code 1 tells of findings.")
        {
            offline,
            json,
        };
        command.SetAction((parsed, ct) => HostCommand.GuardAsync(async () =>
            await PrintAsync(await RunAsync(parsed.GetValue(offline), ct), parsed.GetValue(json))));
        return command;
    }

    private static async Task<CheckReport> RunAsync(bool isOffline, CancellationToken cancellationToken)
    {
        var check = new SchemaCheck(ModuleList.Migrations(ModuleList.Catalog(), null));
        if (isOffline)
            return await check.RunAsync(cancellationToken);
        await using var connections = await DatabaseConnections.OpenAsync(HostSettings.Read(), cancellationToken);
        await using var serving = new Database(connections.App().ToOptions(), NullLogger<Database>.Instance);
        return await check.RunAsync(connections.Migrator(), serving, cancellationToken);
    }

    private static async Task<int> PrintAsync(CheckReport report, bool isJson)
    {
        if (isJson)
            Console.WriteLine(report.ToJson());
        else if (report.IsClean)
            await Console.Error.WriteLineAsync("Nothing found: all that was compared agrees.");
        else
            report.ToLines().ToList().ForEach(Console.WriteLine);
        return report.IsClean ? 0 : 1;
    }
}
