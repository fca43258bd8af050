using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Backend.Development;
using Npgsql;

namespace Backend.Host.Tests.Development;

/// <summary>A directory with a Backend.sln of its own, and so with a server of its own.</summary>
internal sealed class Checkout : IDisposable
{
    public Checkout(bool reachable = true)
    {
        var directory = Directory.CreateTempSubdirectory("backend-checkout-");
        // Temporary directories are closed to other accounts, like a root home.
        if (reachable && !OperatingSystem.IsWindows())
            directory.UnixFileMode |= UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        Root = directory.FullName;
        File.WriteAllText(Path.Combine(Root, "Backend.sln"), "");
        PreferredPort = FreePort();
    }

    public string Root { get; }

    public int PreferredPort { get; }

    public List<string> Progress { get; } = [];

    public string Server => Path.Combine(Root, ".data", "postgres");

    public Task<DevelopmentDatabase> StartAsync(CancellationToken ct = default) =>
        DevelopmentDatabase.StartAsync(new DevelopmentDatabaseOptions { Root = Root, PreferredPort = PreferredPort, Progress = Progress.Add }, ct);

    public static async Task<object?> ReadAsync(DevelopmentDatabase database, string sql, DatabaseRole role = DatabaseRole.Admin)
    {
        await using var connection = await OpenAsync(database, role);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }

    public static async Task<NpgsqlConnection> OpenAsync(DevelopmentDatabase database, DatabaseRole role = DatabaseRole.Admin)
    {
        var connection = new NpgsqlConnection(database.ConnectionString(role) + ";Pooling=false");
        await connection.OpenAsync();
        return connection;
    }

    public static bool Listens(int port)
    {
        using var client = new TcpClient();
        try
        {
            client.Connect(IPAddress.Loopback, port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    public int PostmasterId() =>
        int.Parse(File.ReadLines(Path.Combine(Server, "data", "postmaster.pid")).First(), CultureInfo.InvariantCulture);

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
