using System.IO.Pipelines;
using System.Text.Json;
using Backend.Kernel.Http.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;

namespace Backend.Kernel.Http.Streaming;

/// <summary>
/// Writes an answer line by line. What the reader has not taken waits here, up to a limit; then the writer waits. The
/// status is sent with the first line, so that a failure before it is still answered as a problem.
/// </summary>
internal sealed class NdjsonWriter : IAsyncDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = ApiJson.Options.Encoder, SkipValidation = true };

    private readonly HttpContext _http;
    private readonly TimeProvider _clock;
    private readonly Pipe _pipe;
    private readonly Task _sending;

    /// <summary>Begins to send.</summary>
    /// <param name="http">The request to answer.</param>
    /// <param name="clock">Tells how long the reader has taken nothing.</param>
    /// <param name="waiting">The most bytes that wait for the reader.</param>
    public NdjsonWriter(HttpContext http, TimeProvider clock, int waiting)
    {
        _http = http;
        _clock = clock;
        _pipe = new Pipe(new PipeOptions(pauseWriterThreshold: waiting, resumeWriterThreshold: waiting / 2, minimumSegmentSize: 16 * 1024, useSynchronizationContext: false));
        _sending = SendAsync();
    }

    /// <summary>Adds a line to what the next flush sends.</summary>
    public void Write<T>(T value)
    {
        using (var json = new Utf8JsonWriter(_pipe.Writer, Options))
            JsonSerializer.Serialize(json, value, ApiJson.TypeInfo<T>());
        _pipe.Writer.GetSpan(1)[0] = (byte)'\n';
        _pipe.Writer.Advance(1);
    }

    /// <summary>Sends what was written, and waits while too much of it waits for the reader.</summary>
    /// <exception cref="OperationCanceledException">The reader has gone, or has taken nothing for too long.</exception>
    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        var flushed = await _pipe.Writer.FlushAsync(cancellationToken);
        if (flushed.IsCompleted)
            await _sending;
    }

    /// <summary>Sends the rest, and ends the answer.</summary>
    public async Task CompleteAsync()
    {
        await _pipe.Writer.CompleteAsync();
        await _sending;
        Start();
    }

    /// <summary>Sends nothing more, unless the answer is complete.</summary>
    public async ValueTask DisposeAsync()
    {
        await _pipe.Writer.CompleteAsync();
        // Whoever uses this has got its failure where they awaited it.
        await _sending.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task SendAsync()
    {
        try
        {
            ReadResult read;
            do
            {
                read = await _pipe.Reader.ReadAsync(_http.RequestAborted);
                foreach (var part in read.Buffer)
                    await SendAsync(part);
                _pipe.Reader.AdvanceTo(read.Buffer.End);
            }
            while (!read.IsCompleted);
        }
        finally
        {
            await _pipe.Reader.CompleteAsync();
        }
    }

    private async Task SendAsync(ReadOnlyMemory<byte> part)
    {
        Start();
        using var idle = new CancellationTokenSource(StreamLimits.Idle, _clock);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(idle.Token, _http.RequestAborted);
        await _http.Response.Body.WriteAsync(part, ended.Token);
    }

    private void Start()
    {
        var response = _http.Response;
        if (response.HasStarted || response.ContentType is not null)
            return;
        _http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        if (_http.Features.Get<IHttpMinResponseDataRateFeature>() is { } rate)
            rate.MinDataRate = null;
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = Ndjson.ContentType;
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
    }
}
