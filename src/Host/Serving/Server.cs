using System.Net.Sockets;
using Backend.Data.Execution;
using Backend.Data.Execution.Poolers;
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
        var cursorKey = CursorKey.Of(connections.App().ConnectionString);
        var database = DatabaseSettings.Of(connections.App(), cursorKey);
        var worker = serves == ServeRole.Api ? null : DatabaseSettings.Of(connections.Worker(), cursorKey);
        await using var app = BackendApplication.Build(settings, catalog, ModuleList.Migrations(catalog, null), database, urls, serves, worker);
        await ReachAsync(app, cancellationToken);
        await RefuseSilentPoolersAsync(connections, database, worker, cancellationToken);
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

    /// <exception cref="HostException">A pooler stands between, and the URL does not say so.</exception>
    private static async Task RefuseSilentPoolersAsync(DatabaseConnections connections, DatabaseOptions database, DatabaseOptions? worker, CancellationToken cancellationToken)
    {
        if (connections.IsPrivate)
            return;
        var fault = await PoolerCheck.FindAsync(database, DatabaseConnections.AppVariable, cancellationToken);
        if (fault is null && worker is not null)
            fault = await PoolerCheck.FindAsync(worker, DatabaseConnections.WorkerVariable, cancellationToken);
        if (fault is not null)
            throw new HostException(fault);
    }

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
