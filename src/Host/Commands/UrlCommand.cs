using System.CommandLine;
using Backend.Development;
using Backend.Host.Connections;

namespace Backend.Host.Commands;

/// <summary><c>db url</c>: how to reach the development database.</summary>
internal static class UrlCommand
{
    public static Command Create()
    {
        var role = new Option<string>("--role") { Description = "app, worker, migrator, ro or operator.", DefaultValueFactory = _ => "app" };
        role.AcceptOnlyFromAmong("app", "worker", "migrator", "ro", "operator");
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
                "operator" => DatabaseRole.Operator,
                _ => DatabaseRole.App,
            }));
            return 0;
        }));
        return command;
    }
}
