using System.CommandLine;
using Backend.Host.Connections;

namespace Backend.Host.Commands;

/// <summary><c>db migrate</c>: applies what the database lacks.</summary>
internal static class MigrateCommand
{
    public static Command Create()
    {
        var command = new Command("migrate", "Applies the migrations that the database lacks.");
        command.SetAction((_, ct) => HostCommand.GuardAsync(async () =>
        {
            await using var connections = await DatabaseConnections.OpenAsync(HostSettings.Read(), ct);
            var applied = await MigrationRun.RunAsync(connections, ct);
            foreach (var migration in applied)
                Console.WriteLine($"{migration.Module}/{migration.Id}");
            await Console.Error.WriteLineAsync(applied.Count == 0 ? "The database is up to date." : $"{applied.Count} applied.");
            return 0;
        }));
        return command;
    }
}
