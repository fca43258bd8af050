using System.Net.Sockets;
using System.Text;

namespace Backend.Kernel.Tests.Http.Streaming;

/// <summary>A request that is sent piece by piece while its answer is read: HTTP/1.1 in chunks, by hand.</summary>
internal sealed class RawRequest : IAsyncDisposable
{
    private readonly TcpClient _connection = new();
    private StreamReader _reader = null!;

    public static async Task<RawRequest> StartAsync(TestApi api, string path)
    {
        var request = new RawRequest();
        var address = api.Client.BaseAddress!;
        await request._connection.ConnectAsync(address.Host, address.Port);
        request._reader = new StreamReader(request._connection.GetStream(), Encoding.UTF8);
        await request.WriteAsync(
            $"POST {path} HTTP/1.1\r\nHost: {address.Authority}\r\nAuthorization: {api.Client.DefaultRequestHeaders.Authorization}\r\n" +
            "Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n");
        return request;
    }

    public Task SendAsync(string text) => WriteAsync($"{Encoding.UTF8.GetByteCount(text):x}\r\n{text}\r\n");

    /// <summary>The next line of JSON, past the head of the answer and the marks of its chunks.</summary>
    public async Task<string> ReadLineAsync()
    {
        while (await _reader.ReadLineAsync() is { } line)
        {
            if (line.StartsWith('{'))
                return line;
        }

        throw new AssertionException("The answer has ended.");
    }

    public ValueTask DisposeAsync()
    {
        _connection.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task WriteAsync(string text) => await _connection.GetStream().WriteAsync(Encoding.UTF8.GetBytes(text));
}
