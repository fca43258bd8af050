using Backend.Development;
using Npgsql;

namespace Backend.Testing.Databases;

/// <summary>
/// A database of one test or fixture: a copy of a template on the shared server, dropped at the end. Thread-safe.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly IServer server;
    private readonly bool dropAtEnd;
    private readonly HashSet<DatabaseRole> used = [];

    internal TestDatabase(IServer server, string name, bool dropAtEnd = true)
    {
        this.server = server;
        Name = name;
        this.dropAtEnd = dropAtEnd;
    }

    /// <summary>The database's name.</summary>
    public string Name { get; }

    /// <summary>
    /// Starts or joins the server if this is the process's first, builds the template unless it is there, and copies it.
    /// The server is the one that DATABASE_ADMIN_URL names (a superuser's URL), else the checkout's private one.
    /// </summary>
    /// <param name="template">What the database holds from the start.</param>
    /// <param name="ct">Ends the attempt.</param>
    public static async Task<TestDatabase> CreateAsync(DatabaseTemplate template, CancellationToken ct = default)
    {
        var run = await TestServer.JoinAsync(ct);
        var source = await run.UseTemplateAsync(template, ct);
        var database = new TestDatabase(run.Server, run.NextDatabase());
        await database.CopyAsync(source, ct);
        return database;
    }

    /// <summary>Npgsql's key=value form, pooled.</summary>
    /// <param name="role">Who connects.</param>
    public string ConnectionString(DatabaseRole role)
    {
        lock (used)
            used.Add(role);
        return server.ConnectionString(role, Name);
    }

    /// <summary>Closes the pools of the strings given out, ends every other session, and drops the database.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var role in used)
        {
            await using var pooled = new NpgsqlConnection(server.ConnectionString(role, Name));
            NpgsqlConnection.ClearPool(pooled);
        }

        if (dropAtEnd)
        {
            await using var connection = await OpenMaintenanceAsync(CancellationToken.None);
            await connection.ExecuteAsync($"drop database if exists {Name} with (force)");
        }
    }

    private async Task CopyAsync(string source, CancellationToken ct)
    {
        await using (var connection = await OpenMaintenanceAsync(ct))
            await connection.ExecuteAsync($"create database {Name} template {source} strategy wal_log", ct);
        await using var inside = await Sql.OpenAsync(server.ConnectionString(DatabaseRole.Admin, Name), ct);
        await inside.ExecuteAsync(Deploy.Grants, ct);
    }

    private async Task<NpgsqlConnection> OpenMaintenanceAsync(CancellationToken ct) =>
        await Sql.OpenAsync(server.ConnectionString(DatabaseRole.Admin, server.MaintenanceDatabase), ct);
}
