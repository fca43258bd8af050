using System.Net.Sockets;
using Backend.Data.Execution;
using Backend.Host.Configuration;
using Backend.Host.Connections;
using Backend.Host.Development;
using Backend.Kernel.Identity;
using Backend.Kernel.Telemetry;

namespace Backend.Host.Serving;

/// <summary>Serves until it is told to stop.</summary>
internal static class Server
{
    public static async Task<int> RunAsync(string urls, string? role, CancellationToken cancellationToken)
    {
        TelemetrySwitches.Apply();
        if (ListenAddresses.FaultOf(urls) is { } fault)
            throw new HostException(fault);
        foreach (var unread in EnvironmentVariables.Unread(Environment.GetEnvironmentVariables()))
            await Console.Error.WriteLineAsync(unread);
        var settings = HostSettings.Read();
        await using var connections = await DatabaseConnections.OpenAsync(settings, cancellationToken);
        var serves = ServeRoles.Resolve(role, connections);
        var catalog = ModuleList.Catalog();
        // In every other environment migrations are a release step of their own.
        var migrates = settings.IsDevelopment && connections.HasMigrator;
        if (migrates)
            await MigrationRun.RunAsync(connections, cancellationToken);
        await using var app = BackendApplication.Build(settings, catalog, ModuleList.Migrations(catalog, null), connections.App(), CursorKey.Of(connections.App()), urls, serves, serves == ServeRole.Api ? null : connections.Worker());
        await ReachAsync(app, cancellationToken);
        await StartAsync(app, urls, cancellationToken);
        var organizations = migrates ? await DemoOrganizations.EnsureAsync(connections, cancellationToken) : [];
        Console.WriteLine(Banner.Text(app.Urls.First(), catalog, organizations, app.Services.GetService<TokenIssuer>()));
        await app.WaitForShutdownAsync(cancellationToken);
        return 0;
    }

    /// <exception cref="Data.Execution.Errors.DatabaseException">The database cannot be reached.</exception>
    private static Task<bool> ReachAsync(WebApplication app, CancellationToken cancellationToken) => app.Services
        .GetRequiredService<Database>()
        .InspectAsync("select 1", static (reader, ct) => reader.ReadAsync(ct), cancellationToken);

    private static async Task StartAsync(WebApplication app, string urls, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        // Besides a port in use: an address of another machine, a port below 1024, https without a certificate.
        catch (Exception error) when (error is IOException or SocketException or InvalidOperationException)
        {
            throw new HostException($"Cannot listen on {urls}: {error.Message} Choose another address with --urls.", error);
        }
    }
}
