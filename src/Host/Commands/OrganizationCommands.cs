using System.CommandLine;
using System.Globalization;
using Backend.Data.Execution;
using Backend.Data.Tenancy;
using Backend.Host.Connections;

namespace Backend.Host.Commands;

/// <summary><c>org create</c> and <c>org list</c>, as the migrator.</summary>
internal static class OrganizationCommands
{
    private const int MaxNameLength = 200;

    public static Command Create()
    {
        var command = new Command("org", "Organizations (tenants).");
        command.Subcommands.Add(CreateCommand());
        command.Subcommands.Add(ListCommand());
        return command;
    }

    private static Command CreateCommand()
    {
        var name = new Option<string>("--name") { Description = $"The name, 1 to {MaxNameLength} characters.", Required = true };
        name.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is not { } value || string.IsNullOrWhiteSpace(value) || value.Length > MaxNameLength)
                result.AddError($"--name takes 1 to {MaxNameLength} characters that are not all blank.");
        });
        var command = new Command("create", "Creates an organization and prints its id as the last line.") { name };
        command.SetAction((parsed, ct) => RunAsync(
            async registry =>
            {
                var id = new OrganizationId(Guid.CreateVersion7());
                await registry.CreateAsync(id, parsed.GetValue(name)!, ct);
                Console.WriteLine(id);
            },
            ct));
        return command;
    }

    private static Command ListCommand()
    {
        var command = new Command("list", "Lists all organizations.");
        command.SetAction((_, ct) => RunAsync(
            async registry =>
            {
                foreach (var organization in await registry.ListAsync(ct))
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{organization.Id}  {organization.Status,-9}  {organization.CreatedAt:yyyy-MM-dd}  {organization.Name}"));
            },
            ct));
        return command;
    }

    private static Task<int> RunAsync(Func<OrganizationRegistry, Task> action, CancellationToken cancellationToken) => HostCommand.GuardAsync(async () =>
    {
        var settings = HostSettings.Read();
        await using var connections = await DatabaseConnections.OpenAsync(settings, cancellationToken);
        if (connections.IsPrivate)
            await MigrationRun.RunAsync(connections, cancellationToken);
        await action(new OrganizationRegistry(connections.Migrator()));
        return 0;
    });
}
