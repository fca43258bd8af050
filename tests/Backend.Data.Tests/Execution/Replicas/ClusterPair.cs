using Backend.Data.Execution;
using Backend.Data.Sql;
using Backend.Development;
using Backend.Testing.Clusters;
using Backend.Testing.Databases;
using Backend.Testing.Logging;
using Backend.Testing.Shop;
using Npgsql;

namespace Backend.Data.Tests.Execution.Replicas;

/// <summary>A primary with the shop, a standby that follows it, and a pool over both.</summary>
internal sealed class ClusterPair : IAsyncDisposable
{
    private readonly TestDatabase _database;

    private readonly List<Database> _pools = [];

    private ClusterPair(PrivateCluster primary, Standby standby, TestDatabase database) => (Primary, Standby, _database) = (primary, standby, database);

    public PrivateCluster Primary { get; }

    public Standby Standby { get; }

    public string DatabaseName => _database.Name;

    public RecordingLogger<Database> Log { get; } = new();

    public static async Task<ClusterPair> CreateAsync()
    {
        var primary = await PrivateCluster.CreateAsync();
        try
        {
            var database = await primary.CreateDatabaseAsync(ShopDatabase.Template);
            return new ClusterPair(primary, await primary.AddStandbyAsync(), database);
        }
        catch
        {
            await primary.DisposeAsync();
            throw;
        }
    }

    /// <summary>A pool over both servers, or over those of the given ports.</summary>
    public Database Open(TimeSpan? wait = null, params int[] ports)
    {
        var hosts = ports.Length > 0 ? ports : [Standby.Port, Primary.Port];
        var text = new NpgsqlConnectionStringBuilder(_database.ConnectionString(DatabaseRole.App))
        {
            Host = string.Join(',', hosts.Select(port => $"127.0.0.1:{port}")),
        };
        var target = ConnectionUrl.Parse(text.ConnectionString);
        var pool = new Database(target.ToOptions() with { ReplicaWait = wait ?? TimeSpan.FromMilliseconds(20), CursorKey = new byte[32] }, Log, OrganizationFilter.On);
        _pools.Add(pool);
        return pool;
    }

    /// <summary>Waits until the standby shows what the primary has committed.</summary>
    public async Task CaughtUpAsync()
    {
        var position = await Primary.ReadAsync<string>("select pg_current_wal_flush_lsn()::text");
        while (!await Standby.ReadAsync<bool>($"select pg_last_wal_replay_lsn() >= '{position}'"))
            await Task.Delay(5);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var pool in _pools)
            await pool.DisposeAsync();
        await Standby.DisposeAsync();
        await Primary.DisposeAsync();
    }
}
