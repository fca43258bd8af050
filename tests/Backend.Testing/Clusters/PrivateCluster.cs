using System.Globalization;
using Backend.Development;
using Backend.Development.Server;
using Backend.Testing.Databases;

namespace Backend.Testing.Clusters;

/// <summary>
/// A PostgreSQL server of one test or fixture, which it may kill, freeze or fail over without harm to others: its own data
/// in a temporary directory, its own port on 127.0.0.1, the roles of deploy/postgres with passwords of their own. Its
/// processes end and its directory goes with <see cref="DisposeAsync"/>, or with the test process.
/// </summary>
public sealed class PrivateCluster : IAsyncDisposable
{
    private readonly ClusterNode _node;

    private PrivateCluster(ClusterNode node) => _node = node;

    /// <summary>Its processes.</summary>
    public ClusterProcess Process => _node.Process;

    /// <summary>The TCP port on 127.0.0.1; the same after a restart.</summary>
    public int Port => _node.Endpoint.Port;

    /// <summary>Creates and starts a server; about three seconds.</summary>
    /// <param name="settings">Lines of postgresql.conf; a later line of one name counts.</param>
    public static async Task<PrivateCluster> CreateAsync(params string[] settings)
    {
        var programs = await ClusterPrograms.FindAsync(CancellationToken.None);
        var node = ClusterNode.Prepare(programs, passwords: null);
        try
        {
            await Cluster.CreateIfMissingAsync(node.Layout, programs.Binaries, programs.Account, node.Passwords, _ => { }, CancellationToken.None);
            await node.StartAsync(settings);
            await Deployment.EnsureAsync(node.Endpoint, node.Layout, node.Passwords, _ => { }, CancellationToken.None);
            return new PrivateCluster(node);
        }
        catch
        {
            await node.DisposeAsync();
            throw;
        }
    }

    /// <summary>Npgsql's key=value form, with the role's password.</summary>
    /// <param name="role">Who connects.</param>
    /// <param name="database">Default: the deployed and empty database <c>backend</c>.</param>
    public string ConnectionString(DatabaseRole role, string database = Deployment.Database) => _node.Endpoint.ConnectionString(role, database);

    /// <summary>A new database, built in place. It goes with the cluster.</summary>
    /// <param name="template">What it holds.</param>
    public async Task<TestDatabase> CreateDatabaseAsync(DatabaseTemplate template)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"backend_{Guid.CreateVersion7():N}");
        await ExecuteAsync($"create database {name}");
        await ExecuteAsync(Deploy.Database, name);
        await ExecuteAsync(Deploy.Grants, name);
        var database = new TestDatabase(_node, name, dropAtEnd: false);
        await template.Build(database);
        return database;
    }

    /// <summary>Copies the running server to a second one that follows it and can be read.</summary>
    /// <param name="name">Its name in pg_stat_replication and synchronous_standby_names.</param>
    /// <param name="settings">Lines of its postgresql.conf.</param>
    public Task<Standby> AddStandbyAsync(string name = "standby", params string[] settings) => Standby.CreateAsync(_node, name, settings);

    /// <summary>A small disk in memory, for a tablespace that is to run full. It goes with the cluster.</summary>
    /// <param name="megabytes">Its size.</param>
    /// <returns>Its empty directory, which the server owns; null where this account may not mount.</returns>
    public Task<string?> MountDiskAsync(int megabytes) => SmallDisk.MountAsync(_node.Layout, _node.Programs.Account, megabytes);

    /// <summary>Runs one statement as the superuser, over a connection of its own.</summary>
    /// <param name="sql">Such as <c>alter system set …</c>.</param>
    /// <param name="database">Default: <c>postgres</c>.</param>
    public Task ExecuteAsync(string sql, string database = "postgres") => _node.ExecuteAsync(sql, database);

    /// <summary>Reads one value as the superuser; the type's default when there is none.</summary>
    /// <param name="sql">One statement.</param>
    /// <param name="database">Default: <c>postgres</c>.</param>
    public Task<T?> ReadAsync<T>(string sql, string database = "postgres") => _node.ReadAsync<T>(sql, database);

    /// <summary>How many lines of the server's log hold a text.</summary>
    /// <param name="text">Such as <c>deadlock detected</c>.</param>
    public int LogLines(string text)
    {
        using var log = new StreamReader(new FileStream(_node.Layout.Log, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        var count = 0;
        while (log.ReadLine() is { } line)
            count += line.Contains(text, StringComparison.Ordinal) ? 1 : 0;
        return count;
    }

    /// <summary>Ends the processes, also frozen ones, and deletes the data.</summary>
    public ValueTask DisposeAsync() => _node.DisposeAsync();
}
