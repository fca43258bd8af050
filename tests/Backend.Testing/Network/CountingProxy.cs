using System.Net;
using Npgsql;

namespace Backend.Testing.Network;

/// <summary>
/// A TCP proxy on loopback before a PostgreSQL server, which counts round trips: a client's turn, however many messages it
/// holds, counts once the server answers it. It can also cut or hold every connection. Thread-safe.
/// </summary>
public sealed class CountingProxy : IAsyncDisposable
{
    private readonly NpgsqlConnectionStringBuilder _server;

    private readonly ProxyListener<CountingWire> _listener;

    private volatile bool _isHeld;

    private volatile bool _losesCommits;

    private long _past;

    private long _pastStatements;

    private CountingProxy(NpgsqlConnectionStringBuilder server)
    {
        _server = server;
        _listener = new(server.Host!, server.Port, () => new CountingWire(() => _isHeld, () => _losesCommits));
    }

    /// <summary>The way to the server through this proxy, unencrypted, or there would be nothing to read.</summary>
    public string ConnectionString => new NpgsqlConnectionStringBuilder(_server.ConnectionString)
    {
        Host = IPAddress.Loopback.ToString(),
        Port = _listener.Port,
        SslMode = SslMode.Disable,
        GssEncryptionMode = GssEncryptionMode.Disable,
    }.ConnectionString;

    /// <summary>Round trips of all connections since the last <see cref="Reset"/>, without those of opening one.</summary>
    public long RoundTrips => _listener.Wires.Sum(wire => wire.RoundTrips) - Interlocked.Read(ref _past);

    /// <summary>Statements that the server has completed since the last <see cref="Reset"/>, BEGIN and COMMIT among them.</summary>
    public long Statements => _listener.Wires.Sum(wire => wire.Statements) - Interlocked.Read(ref _pastStatements);

    /// <summary>While true, nothing is passed on: both sides look frozen.</summary>
    public bool IsHeld
    {
        get => _isHeld;
        set => _isHeld = value;
    }

    /// <summary>While true, a connection breaks when the server answers a commit: it happened, and nobody is told.</summary>
    public bool LosesCommits
    {
        get => _losesCommits;
        set => _losesCommits = value;
    }

    /// <summary>Starts to listen.</summary>
    /// <param name="connectionString">Npgsql's key=value form, of the server.</param>
    public static CountingProxy Start(string connectionString) => new(new NpgsqlConnectionStringBuilder(connectionString));

    /// <summary>Counts from zero.</summary>
    public void Reset()
    {
        Interlocked.Exchange(ref _past, _listener.Wires.Sum(wire => wire.RoundTrips));
        Interlocked.Exchange(ref _pastStatements, _listener.Wires.Sum(wire => wire.Statements));
    }

    /// <summary>Breaks every connection; new ones are taken.</summary>
    public void CutAll() => _listener.CutAll();

    /// <summary>Breaks every connection and each new one, until <see cref="Accept"/>.</summary>
    public void Refuse() => _listener.Refuse();

    /// <summary>Takes connections again.</summary>
    public void Accept() => _listener.Accept();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _listener.DisposeAsync();
}
