using Backend.Development.Server;
using Npgsql;

namespace Backend.Testing.Poolers;

/// <summary>
/// A PgBouncer of one fixture before a PostgreSQL server, on a port of its own. It ends with <see cref="DisposeAsync"/>, or
/// with the test process. Thread-safe.
/// </summary>
public sealed class PgBouncer : IAsyncDisposable
{
    private readonly PgBouncerProcess _process;

    private PgBouncer(PgBouncerProcess process) => _process = process;

    /// <summary>The TCP port on 127.0.0.1.</summary>
    public int Port => _process.Port;

    /// <summary>Why tests that need it are ignored; null where it is installed.</summary>
    public static string? Missing => PgBouncerProcess.Find() is null ? "PgBouncer is not installed: install the package pgbouncer." : null;

    /// <summary>Starts one, and waits until it takes connections.</summary>
    /// <param name="mode">When a server connection changes hands.</param>
    /// <param name="poolSize">Server connections for each user and database.</param>
    /// <param name="direct">Connections of the roles it serves, all of one server; their passwords are what it asks for.</param>
    /// <param name="settings">Further lines of its ini file; a later line of one name counts.</param>
    /// <exception cref="InvalidOperationException">It is not installed, or does not start.</exception>
    public static async Task<PgBouncer> StartAsync(PoolMode mode, int poolSize, IReadOnlyList<string> direct, params string[] settings)
    {
        var account = Account.Detect();
        var roles = direct.Select(text => new NpgsqlConnectionStringBuilder(text)).ToArray();
        return new PgBouncer(await PgBouncerProcess.StartAsync(account, port => PgBouncerFiles.Write(port, mode, poolSize, roles, settings)));
    }

    /// <summary>A direct connection, led through this pooler.</summary>
    public string Through(string direct) => new NpgsqlConnectionStringBuilder(direct)
    {
        Host = "127.0.0.1",
        Port = Port,
        // It speaks neither here.
        SslMode = SslMode.Disable,
        GssEncryptionMode = GssEncryptionMode.Disable,
    }.ConnectionString;

    /// <summary>Ends it with its connections, and deletes its files.</summary>
    public ValueTask DisposeAsync() => _process.DisposeAsync();
}
