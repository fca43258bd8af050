using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Backend.Testing.Network;

/// <summary>
/// A TCP proxy on loopback before a PostgreSQL server, which counts round trips: a client's turn, however many messages it
/// holds, counts once the server answers it. It can also cut or hold every connection. Thread-safe.
/// </summary>
public sealed class CountingProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    private readonly CancellationTokenSource _ending = new();

    private readonly Lock _lock = new();

    private readonly List<ProxiedConnection> _connections = [];

    private readonly NpgsqlConnectionStringBuilder _server;

    private readonly Task _accepting;

    private volatile bool _isHeld;

    private volatile bool _losesCommits;

    private bool _refuses;

    private long _past;

    private long _pastStatements;

    private CountingProxy(NpgsqlConnectionStringBuilder server)
    {
        _server = server;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>The way to the server through this proxy, unencrypted, or there would be nothing to read.</summary>
    public string ConnectionString => new NpgsqlConnectionStringBuilder(_server.ConnectionString)
    {
        Host = IPAddress.Loopback.ToString(),
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port,
        SslMode = SslMode.Disable,
        GssEncryptionMode = GssEncryptionMode.Disable,
    }.ConnectionString;

    /// <summary>Round trips of all connections since the last <see cref="Reset"/>, without those of opening one.</summary>
    public long RoundTrips
    {
        get
        {
            lock (_lock)
                return _connections.Sum(connection => connection.RoundTrips) - _past;
        }
    }

    /// <summary>Statements that the server has completed since the last <see cref="Reset"/>, BEGIN and COMMIT among them.</summary>
    public long Statements
    {
        get
        {
            lock (_lock)
                return _connections.Sum(connection => connection.Statements) - _pastStatements;
        }
    }

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
        lock (_lock)
        {
            _past = _connections.Sum(connection => connection.RoundTrips);
            _pastStatements = _connections.Sum(connection => connection.Statements);
        }
    }

    /// <summary>Breaks every connection; new ones are taken.</summary>
    public void CutAll()
    {
        lock (_lock)
            _connections.ForEach(connection => connection.Cut());
    }

    /// <summary>Breaks every connection and each new one, until <see cref="Accept"/>.</summary>
    public void Refuse()
    {
        lock (_lock)
            _refuses = true;
        CutAll();
    }

    /// <summary>Takes connections again.</summary>
    public void Accept()
    {
        lock (_lock)
            _refuses = false;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        _listener.Stop();
        CutAll();
        await _accepting;
        Task[] ended;
        lock (_lock)
            ended = [.. _connections.Select(connection => connection.Ended)];
        await Task.WhenAll(ended);
        _ending.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!_ending.IsCancellationRequested)
        {
            Socket client;
            try
            {
                client = await _listener.AcceptSocketAsync(_ending.Token);
            }
            catch (Exception error) when (error is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }

            lock (_lock)
            {
                if (_refuses)
                    client.Dispose();
                else
                    _connections.Add(ProxiedConnection.Start(client, _server.Host!, _server.Port, () => _isHeld, () => _losesCommits));
            }
        }
    }
}
