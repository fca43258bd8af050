using System.Net;
using System.Net.Sockets;

namespace Backend.Testing.Network;

/// <summary>Listens on loopback, and connects each client to the server through a wire of its own. Thread-safe.</summary>
internal sealed class ProxyListener<TWire> : IAsyncDisposable
    where TWire : IWire
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    private readonly CancellationTokenSource _ending = new();

    private readonly Lock _lock = new();

    private readonly List<(ProxiedConnection Connection, TWire Wire)> _connections = [];

    private readonly string _host;

    private readonly int _port;

    private readonly Func<TWire> _wire;

    private readonly Task _accepting;

    private bool _refuses;

    public ProxyListener(string host, int port, Func<TWire> wire)
    {
        _host = host;
        _port = port;
        _wire = wire;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Those of all connections so far, also of ended ones.</summary>
    public IReadOnlyList<TWire> Wires
    {
        get
        {
            lock (_lock)
                return [.. _connections.Select(each => each.Wire)];
        }
    }

    public void CutAll() => Each(connection => connection.Cut());

    /// <summary>Breaks the client's side only: the server goes on waiting for it.</summary>
    public void CutClients() => Each(connection => connection.CutClient());

    public void Refuse()
    {
        lock (_lock)
            _refuses = true;
        CutAll();
    }

    public void Accept()
    {
        lock (_lock)
            _refuses = false;
    }

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        _listener.Stop();
        CutAll();
        await _accepting;
        Task[] ended;
        lock (_lock)
            ended = [.. _connections.Select(each => each.Connection.Ended)];
        await Task.WhenAll(ended);
        _ending.Dispose();
    }

    private void Each(Action<ProxiedConnection> act)
    {
        lock (_lock)
            _connections.ForEach(each => act(each.Connection));
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
                    Connect(client);
            }
        }
    }

    private void Connect(Socket client)
    {
        var wire = _wire();
        _connections.Add((ProxiedConnection.Start(client, _host, _port, wire), wire));
    }
}
