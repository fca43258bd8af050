using System.Diagnostics;
using Backend.Development;

namespace Backend.Testing.Clusters;

/// <summary>A copy of a <see cref="PrivateCluster"/> that follows it by streaming replication. Thread-safe but for its processes.</summary>
public sealed class Standby : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly ClusterNode _node;

    private Standby(ClusterNode node) => _node = node;

    /// <summary>Its processes.</summary>
    public ClusterProcess Process => _node.Process;

    /// <summary>The TCP port on 127.0.0.1.</summary>
    public int Port => _node.Endpoint.Port;

    /// <summary>Npgsql's key=value form, with the role's password, which is the primary's.</summary>
    /// <param name="role">Who connects.</param>
    /// <param name="database">Default: <c>backend</c>.</param>
    public string ConnectionString(DatabaseRole role, string database = Deployment.Database) => _node.Endpoint.ConnectionString(role, database);

    /// <summary>Becomes the primary and takes writes. The old one must be down, or there are two.</summary>
    public Task PromoteAsync() => Process.PromoteAsync();

    /// <summary>From here on it receives, but shows nothing new.</summary>
    public Task PauseReplayAsync() => ExecuteAsync("select pg_wal_replay_pause()");

    /// <summary>Shows what it has received, and goes on.</summary>
    public Task ResumeReplayAsync() => ExecuteAsync("select pg_wal_replay_resume()");

    /// <summary>Runs one statement as the superuser, over a connection of its own.</summary>
    /// <param name="sql">One statement.</param>
    /// <param name="database">Default: <c>postgres</c>.</param>
    public Task ExecuteAsync(string sql, string database = "postgres") => _node.ExecuteAsync(sql, database);

    /// <summary>Reads one value as the superuser; the type's default when there is none.</summary>
    /// <param name="sql">One statement.</param>
    /// <param name="database">Default: <c>postgres</c>.</param>
    public Task<T?> ReadAsync<T>(string sql, string database = "postgres") => _node.ReadAsync<T>(sql, database);

    /// <summary>Ends the processes, also frozen ones, and deletes the data.</summary>
    public ValueTask DisposeAsync() => _node.DisposeAsync();

    internal static async Task<Standby> CreateAsync(ClusterNode primary, string name, IReadOnlyList<string> settings)
    {
        var node = ClusterNode.Prepare(primary.Programs, primary.Passwords);
        try
        {
            await CopyAsync(primary, node);
            // cluster_name is what the standby calls itself where it connects.
            await node.StartAsync([$"cluster_name = '{name}'", .. settings]);
            await WhenStreamingAsync(primary, name);
            return new Standby(node);
        }
        catch
        {
            await node.DisposeAsync();
            throw;
        }
    }

    private static async Task CopyAsync(ClusterNode primary, ClusterNode standby)
    {
        await ClusterDirectory.CreateOwnedAsync(standby.Layout.Data, standby.Programs.Account);
        // -R: it follows this server from its start.
        await standby.Programs.RunAsync(
            "pg_basebackup",
            ["-d", primary.Endpoint.Url(DatabaseRole.Admin, "postgres"), "-D", standby.Layout.Data, "-R", "-X", "stream", "-c", "fast", "--no-sync"],
            CancellationToken.None);
    }

    private static async Task WhenStreamingAsync(ClusterNode primary, string name)
    {
        var waiting = Stopwatch.StartNew();
        while (!await primary.ReadAsync<bool>($"select exists (select from pg_stat_replication where application_name = '{name}' and state = 'streaming')", "postgres"))
        {
            if (waiting.Elapsed > Patience)
                throw new DevelopmentDatabaseException("The standby does not follow the primary.");
            await Task.Delay(20);
        }
    }
}
