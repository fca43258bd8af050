using System.Net.Sockets;

namespace Backend.Testing.Network;

/// <summary>One client of the proxy and its connection to the server.</summary>
internal sealed class ProxiedConnection
{
    private static readonly TimeSpan HeldPause = TimeSpan.FromMilliseconds(5);

    private readonly Socket _client;

    private readonly Socket _server;

    private readonly Func<bool> _isHeld;

    private readonly Func<bool> _losesCommits;

    private readonly RoundTripCounter _counter = new();

    private volatile bool _isCommitting;

    private ProxiedConnection(Socket client, Socket server, Func<bool> isHeld, Func<bool> losesCommits)
    {
        _client = client;
        _server = server;
        _isHeld = isHeld;
        _losesCommits = losesCommits;
    }

    public Task Ended { get; private set; } = Task.CompletedTask;

    public long RoundTrips => _counter.RoundTrips;

    public long Statements => _counter.Statements;

    public static ProxiedConnection Start(Socket client, string host, int port, Func<bool> isHeld, Func<bool> losesCommits)
    {
        var isLocal = host.StartsWith('/');
        var server = isLocal
            ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified)
            : new Socket(SocketType.Stream, ProtocolType.Tcp);
        var connection = new ProxiedConnection(client, server, isHeld, losesCommits);
        connection.Ended = isLocal
            ? connection.RunAsync(() => server.ConnectAsync(new UnixDomainSocketEndPoint($"{host}/.s.PGSQL.{port}")))
            : connection.RunAsync(() => server.ConnectAsync(host, port));
        return connection;
    }

    public void Cut()
    {
        _client.Dispose();
        _server.Dispose();
    }

    private async Task RunAsync(Func<Task> connect)
    {
        try
        {
            await connect();
            _client.NoDelay = true;
            await Task.WhenAll(
                PassAsync(_client, _server, ClientSent),
                PassAsync(_server, _client, ServerSent));
        }
        catch (Exception error) when (error is SocketException or ObjectDisposedException)
        {
            // Either side has gone, or the connection was cut: that is how connections end here.
        }
        finally
        {
            Cut();
        }
    }

    private void ClientSent(ReadOnlySpan<byte> bytes)
    {
        _isCommitting = bytes.IndexOf("COMMIT\0"u8) >= 0; // not "READ COMMITTED"
        _counter.ClientSent(bytes);
    }

    private void ServerSent(ReadOnlySpan<byte> bytes)
    {
        if (_isCommitting && _losesCommits())
            Cut();
        _counter.ServerSent(bytes);
    }

    private async Task PassAsync(Socket from, Socket to, Action<ReadOnlySpan<byte>> seen)
    {
        var buffer = new byte[16 * 1024];
        try
        {
            while (await from.ReceiveAsync(buffer) is var count and > 0)
            {
                while (_isHeld())
                    await Task.Delay(HeldPause);
                seen(buffer.AsSpan(0, count));
                for (var sent = 0; sent < count;)
                    sent += await to.SendAsync(buffer.AsMemory(sent, count - sent));
            }
        }
        finally
        {
            Cut();
        }
    }
}
