using Backend.Development;

namespace Backend.Testing.Databases;

/// <summary>The checkout's private server, shared with a running host and other test processes.</summary>
internal sealed class DevelopmentServer(DevelopmentDatabase database) : IServer
{
    public string MaintenanceDatabase => "postgres";

    public static async Task<IServer> StartAsync(CancellationToken ct)
    {
        var root = DevelopmentDatabase.FindRoot(AppContext.BaseDirectory) ?? DevelopmentDatabase.FindRoot(Directory.GetCurrentDirectory());
        return new DevelopmentServer(await DevelopmentDatabase.StartAsync(new DevelopmentDatabaseOptions { Root = root }, ct));
    }

    public string ConnectionString(DatabaseRole role, string name) => database.ConnectionString(role, name);

    public ValueTask DisposeAsync() => database.DisposeAsync();
}
