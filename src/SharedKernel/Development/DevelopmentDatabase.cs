using Backend.Development.Sharing;

namespace Backend.Development;

/// <summary>
/// A private PostgreSQL in <c>.data/postgres</c> of the checkout, for the development host, tests and benchmarks. Processes
/// share one server: the first one starts it, the last one to dispose stops it, the data stays. It listens on 127.0.0.1
/// only and outlives Ctrl+C in the terminal. Thread-safe.
/// </summary>
public sealed class DevelopmentDatabase : IAsyncDisposable
{
    private readonly SharedServer _server;
    private int _disposed;

    private DevelopmentDatabase(SharedServer server) => _server = server;

    /// <summary>The TCP port on 127.0.0.1.</summary>
    public int Port => _server.Endpoint.Port;

    /// <summary>
    /// Joins the checkout's server, or creates and starts it: about 2 s the first time, well under one second afterwards.
    /// Creates roles and the database <c>backend</c>; its tables are the migrations' business.
    /// </summary>
    /// <param name="options">Where, and how to report.</param>
    /// <param name="ct">Ends the attempt; a server that has started by then is stopped, unless others use it.</param>
    /// <exception cref="DevelopmentDatabaseException">No usable PostgreSQL, or it does not start; the message says what to do.</exception>
    public static async Task<DevelopmentDatabase> StartAsync(DevelopmentDatabaseOptions options, CancellationToken ct)
    {
        var root = options.Root ?? FindRoot(Directory.GetCurrentDirectory())
            ?? throw new DevelopmentDatabaseException(
                $"No Backend.sln in {Directory.GetCurrentDirectory()} or above it: run inside the checkout, or set DATABASE_URL.");
        return new DevelopmentDatabase(await SharedServer.JoinAsync(Path.GetFullPath(root), options, ct));
    }

    /// <summary>The directory of Backend.sln, at or above a directory; null when there is none.</summary>
    /// <param name="from">The directory to start at.</param>
    public static string? FindRoot(string from)
    {
        for (var directory = new DirectoryInfo(from); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "Backend.sln")))
                return directory.FullName;
        }

        return null;
    }

    /// <summary>Npgsql's key=value form, with the role's password.</summary>
    /// <param name="role">Who connects.</param>
    /// <param name="database">Default: <c>backend</c>.</param>
    public string ConnectionString(DatabaseRole role, string database = Deployment.Database) => _server.Endpoint.ConnectionString(role, database);

    /// <summary><c>postgres://user:password@host:port/database</c>, for psql and other tools.</summary>
    /// <param name="role">Who connects.</param>
    /// <param name="database">Default: <c>backend</c>.</param>
    public string Url(DatabaseRole role, string database = Deployment.Database) => _server.Endpoint.Url(role, database);

    /// <summary>Leaves the server; stops it when no other process uses it. Calling it again does nothing.</summary>
    /// <exception cref="DevelopmentDatabaseException">The server does not stop.</exception>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 0)
            await _server.LeaveAsync();
    }
}
