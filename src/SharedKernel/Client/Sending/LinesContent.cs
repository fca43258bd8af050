using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Backend.Client.Json;

namespace Backend.Client.Sending;

/// <summary>A body of NDJSON that is written as its lines come, in bounded memory.</summary>
internal sealed class LinesContent<T> : HttpContent
{
    private readonly IAsyncEnumerable<T> _lines;

    public LinesContent(IAsyncEnumerable<T> lines)
    {
        _lines = lines;
        Headers.ContentType = new MediaTypeHeaderValue("application/x-ndjson");
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        await foreach (var line in _lines.WithCancellation(cancellationToken))
        {
            await stream.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(line, ClientJson.Options), cancellationToken);
            await stream.WriteAsync("\n"u8.ToArray(), cancellationToken);
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
