using System.Net;
using Npgsql;

namespace Backend.Testing.Network;

/// <summary>
/// A network between clients and a PostgreSQL server that fails as a test likes: each fault can be switched on and off while
/// connections are open. Thread-safe.
/// </summary>
public sealed class FaultProxy : IAsyncDisposable
{
    private readonly NetworkFaults _faults = new();

    private readonly ProxyListener<FaultWire> _listener;

    private FaultProxy(int port) => _listener = new(IPAddress.Loopback.ToString(), port, () => new FaultWire(_faults));

    /// <summary>How much later everything arrives, each way. Default: zero.</summary>
    public TimeSpan Delay
    {
        get => _faults.Delay;
        set => _faults.Delay = value;
    }

    /// <summary>How much passes in a second, for each connection and way. Default: null, as much as there is.</summary>
    public int? BytesPerSecond
    {
        get => _faults.BytesPerSecond;
        set => _faults.BytesPerSecond = value;
    }

    /// <summary>What stands still; it goes on where it stopped. Default: none.</summary>
    public StalledDirections Stalled
    {
        get => _faults.Stalled;
        set => _faults.Stalled = value;
    }

    /// <summary>
    /// While true, everything that is sent vanishes, also that the other side has closed. Connections that were used
    /// meanwhile stay lost afterwards. Default: false.
    /// </summary>
    public bool IsSilent
    {
        get => _faults.IsSilent;
        set => _faults.IsSilent = value;
    }

    /// <summary>Commits whose connection was broken.</summary>
    public int CommitsCut => _faults.CommitsCut;

    /// <summary>Starts to listen.</summary>
    /// <param name="port">The server's, on 127.0.0.1.</param>
    public static FaultProxy Start(int port) => new(port);

    /// <summary>The same way to the server, through this proxy and unencrypted, or commits could not be seen.</summary>
    /// <param name="connectionString">Npgsql's key=value form, of the server.</param>
    public string Through(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString)
    {
        Host = IPAddress.Loopback.ToString(),
        Port = _listener.Port,
        SslMode = SslMode.Disable,
        GssEncryptionMode = GssEncryptionMode.Disable,
    }.ConnectionString;

    /// <summary>Breaks the connections of the next commits.</summary>
    /// <param name="cut">Where.</param>
    /// <param name="count">How many.</param>
    public void CutCommits(CommitCut cut, int count) => _faults.CutCommits(cut, count);

    /// <summary>Breaks every connection; new ones are taken.</summary>
    public void CutAll() => _listener.CutAll();

    /// <summary>Breaks the clients' side of every connection. The server is not told: its sessions keep what they hold.</summary>
    public void CutClients() => _listener.CutClients();

    /// <summary>Breaks every connection and each new one, until <see cref="Accept"/>.</summary>
    public void Refuse() => _listener.Refuse();

    /// <summary>Takes connections again.</summary>
    public void Accept() => _listener.Accept();

    /// <summary>Ends every fault; connections that were lost stay lost.</summary>
    public void Reset()
    {
        Accept();
        CutCommits(default, 0);
        (Delay, BytesPerSecond, Stalled, IsSilent) = (TimeSpan.Zero, null, StalledDirections.None, false);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _listener.DisposeAsync();
}
