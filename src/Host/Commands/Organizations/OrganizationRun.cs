using Backend.Data.Execution;
using Backend.Host.Connections;

namespace Backend.Host.Commands.Organizations;

/// <summary>Finds the database and hands its registry of organizations to a command.</summary>
internal static class OrganizationRun
{
    public static Task<int> RunAsync(Func<OrganizationRegistry, Task> action, CancellationToken cancellationToken) => HostCommand.GuardAsync(async () =>
    {
        await using var connections = await OpenAsync(cancellationToken);
        await action(new OrganizationRegistry(connections.Migrator()));
        return 0;
    });

    /// <summary>The private database is brought to the code's schema first; any other one is the operator's to migrate.</summary>
    public static async Task<DatabaseConnections> OpenAsync(CancellationToken cancellationToken)
    {
        var connections = await DatabaseConnections.OpenAsync(HostSettings.Read(), cancellationToken);
        try
        {
            if (connections.IsPrivate)
                await MigrationRun.RunAsync(connections, cancellationToken);
            return connections;
        }
        catch
        {
            await connections.DisposeAsync();
            throw;
        }
    }
}
