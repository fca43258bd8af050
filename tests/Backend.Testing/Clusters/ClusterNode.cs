using Backend.Development;
using Backend.Development.Server;
using Backend.Testing.Databases;

namespace Backend.Testing.Clusters;

/// <summary>What a primary and a standby have in common: a directory, a port, passwords, processes.</summary>
internal sealed class ClusterNode : IServer
{
    private readonly ClusterWatch _watch;

    private ClusterNode(ClusterPrograms programs, Layout layout, Passwords passwords)
    {
        Programs = programs;
        Layout = layout;
        Passwords = passwords;
        Endpoint = new Endpoint(ClusterPorts.Free(), passwords);
        Process = new ClusterProcess(layout, programs);
        _watch = ClusterWatch.Start(layout);
    }

    public ClusterPrograms Programs { get; }

    public Layout Layout { get; }

    public Passwords Passwords { get; }

    public Endpoint Endpoint { get; }

    public ClusterProcess Process { get; }

    public string MaintenanceDatabase => "postgres";

    /// <param name="programs">What it runs.</param>
    /// <param name="passwords">The primary's; null to make some.</param>
    public static ClusterNode Prepare(ClusterPrograms programs, Passwords? passwords)
    {
        var layout = ClusterDirectory.Create(programs.Account);
        return new ClusterNode(programs, layout, passwords ?? Passwords.LoadOrCreate(layout));
    }

    public string ConnectionString(DatabaseRole role, string database) => Endpoint.ConnectionString(role, database);

    public async Task StartAsync(IEnumerable<string> settings)
    {
        ClusterSettings.Write(Layout.Data, Endpoint.Port, settings);
        await Process.StartAsync();
    }

    public async Task ExecuteAsync(string sql, string database)
    {
        await using var connection = await Endpoint.OpenAdminAsync(database, CancellationToken.None);
        await connection.ExecuteAsync(sql);
    }

    public async Task<T?> ReadAsync<T>(string sql, string database)
    {
        await using var connection = await Endpoint.OpenAdminAsync(database, CancellationToken.None);
        return await connection.ScalarAsync<T>(sql, CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await Process.EndAsync();
        _watch.Dispose();
    }
}
