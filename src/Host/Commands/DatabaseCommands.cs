using System.CommandLine;
using Backend.Data.Migrations;
using Backend.Development;
using Backend.Host.Connections;

namespace Backend.Host.Commands;

/// <summary><c>db …</c>: migrations, as the migrator.</summary>
internal static class DatabaseCommands
{
    public static Command Create()
    {
        var command = new Command("db", "Migrations and connections.");
        command.Subcommands.Add(UrlCommand());
        command.Subcommands.Add(GenerateCommand.Create());
        command.Subcommands.Add(MigrateCommand());
        command.Subcommands.Add(StatusCommand());
        command.Subcommands.Add(ExportCommand());
        return command;
    }

    private static Command UrlCommand()
    {
        var role = new Option<string>("--role") { Description = "app, migrator or ro.", DefaultValueFactory = _ => "app" };
        role.AcceptOnlyFromAmong("app", "migrator", "ro");
        var command = new Command("url", "Prints the development database's URL as the last line. Refused outside Development.") { role };
        command.SetAction((parsed, ct) => HostCommand.GuardAsync(async () =>
        {
            var settings = HostSettings.Read();
            settings.RequireDevelopment("db url");
            await using var connections = await DatabaseConnections.OpenAsync(settings, ct);
            Console.WriteLine(connections.Url(parsed.GetValue(role) switch
            {
                "migrator" => DatabaseRole.Migrator,
                "ro" => DatabaseRole.ReadOnly,
                _ => DatabaseRole.App,
            }));
            return 0;
        }));
        return command;
    }

    private static Command MigrateCommand()
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

    private static Command StatusCommand()
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

    private static Command ExportCommand()
    {
        var command = new Command("export", "Prints the whole schema as DDL.");
        command.SetAction((_, _) => HostCommand.GuardAsync(() =>
        {
            Console.Write(SchemaExport.Ddl([.. ModuleList.Catalog().Modules.Select(module => module.Schema)]));
            return Task.FromResult(0);
        }));
        return command;
    }
}
