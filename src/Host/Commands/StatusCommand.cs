using System.CommandLine;
using Backend.Data.Migrations;
using Backend.Host.Connections;

namespace Backend.Host.Commands;

/// <summary><c>db status</c>: every migration and whether the database has it.</summary>
internal static class StatusCommand
{
    public static Command Create()
    {
        var command = new Command("status", "Lists every migration and whether it is applied.");
        command.SetAction((_, ct) => HostCommand.GuardAsync(async () =>
        {
            await using var connections = await DatabaseConnections.OpenAsync(HostSettings.Read(), ct);
            var runner = new MigrationRunner(connections.Migrator(), TimeProvider.System);
            foreach (var status in await runner.StatusAsync(ModuleList.Migrations(ModuleList.Catalog(), null), ct))
                Console.WriteLine($"{status.State,-8}  {status.AppliedAt:yyyy-MM-dd HH:mm:ssZ}  {status.Module}/{status.Id}");
            return 0;
        }));
        return command;
    }
}
