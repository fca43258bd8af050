using System.Net.Sockets;

namespace Backend.Testing.Network;

/// <summary>One client of a proxy and its connection to the server.</summary>
internal sealed class ProxiedConnection
{
    private readonly CancellationTokenSource _ended = new();

    private readonly TaskCompletionSource _cut = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private readonly Socket _client;

    private readonly Socket _server;

    private readonly IWire _wire;

    private volatile bool _isAbandoned;

    private ProxiedConnection(Socket client, Socket server, IWire wire)
    {
        _client = client;
        _server = server;
        _wire = wire;
    }

    public Task Ended { get; private set; } = Task.CompletedTask;

    public static ProxiedConnection Start(Socket client, string host, int port, IWire wire)
    {
        var isLocal = host.StartsWith('/');
        var server = isLocal
            ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified)
            : new Socket(SocketType.Stream, ProtocolType.Tcp);
        var connection = new ProxiedConnection(client, server, wire);
        connection.Ended = isLocal
            ? connection.RunAsync(() => server.ConnectAsync(new UnixDomainSocketEndPoint($"{host}/.s.PGSQL.{port}")))
            : connection.RunAsync(() => server.ConnectAsync(host, port));
        return connection;
    }

    /// <summary>Both sides see the connection reset, as when a router forgets it.</summary>
    public void Cut()
    {
        Reset(_client);
        Reset(_server);
        _cut.TrySetResult();
        _ended.Cancel();
    }

    /// <summary>The client sees the connection reset; the server is told nothing, until <see cref="Cut"/>.</summary>
    public void CutClient()
    {
        _isAbandoned = true;
        Reset(_client);
    }

    private async Task RunAsync(Func<Task> connect)
    {
        try
        {
            await connect();
            _client.NoDelay = true;
            if (_server.ProtocolType == ProtocolType.Tcp)
                _server.NoDelay = true;
            await Task.WhenAll(PassAsync(ProxySide.Client, _client, _server), PassAsync(ProxySide.Server, _server, _client));
        }
        catch (Exception error) when (error is SocketException or ObjectDisposedException)
        {
            // Either side has gone, or the connection was cut: that is how connections end here.
        }
        finally
        {
            _client.Dispose();
            _server.Dispose();
        }
    }

    private async Task PassAsync(ProxySide side, Socket from, Socket to)
    {
        var buffer = new byte[16 * 1024];
        try
        {
            while (await from.ReceiveAsync(buffer, _ended.Token) is var count and > 0)
            {
                var verdict = await _wire.PassAsync(side, buffer.AsMemory(0, count), _ended.Token);
                if (verdict == WireVerdict.Cut)
                    Cut();
                for (var sent = 0; verdict == WireVerdict.Pass && sent < count;)
                    sent += await to.SendAsync(buffer.AsMemory(sent, count - sent));
            }
        }
        catch (OperationCanceledException)
        {
            // Cut.
        }
        catch (Exception error) when (error is SocketException or ObjectDisposedException)
        {
            // This side has gone: what that means for the other is decided below.
        }

        await EndAsync();
    }

    // Usually the other side is told at once.
    private async Task EndAsync()
    {
        if (_wire.IsLost || _isAbandoned)
            await _cut.Task;
        _client.Dispose();
        _server.Dispose();
    }

    private static void Reset(Socket socket)
    {
        try
        {
            if (socket.ProtocolType == ProtocolType.Tcp)
                socket.LingerState = new LingerOption(enable: true, 0);
        }
        catch (Exception error) when (error is SocketException or ObjectDisposedException)
        {
            // It has ended by itself.
        }

        socket.Dispose();
    }
}
