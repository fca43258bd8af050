using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Backend.Testing.Telemetry.Otlp;

/// <summary>A collector on loopback that keeps what it is sent (OTLP over HTTP, protobuf). Thread-safe.</summary>
public sealed class OtlpReceiver : IAsyncDisposable
{
    private readonly WebApplication _app;

    private readonly ConcurrentQueue<(string Path, byte[] Body)> _received = new();

    private OtlpReceiver(WebApplication app) => _app = app;

    /// <summary>What OTEL_EXPORTER_OTLP_ENDPOINT is to be.</summary>
    public string Endpoint => _app.Urls.Single();

    /// <summary>All spans so far, in the order in which they came.</summary>
    public IReadOnlyList<OtlpSpan> Spans => [.. Bodies("/v1/traces").SelectMany(body => OtlpMessages.Spans(body))];

    /// <summary>All metrics so far, once for each export.</summary>
    public IReadOnlyList<OtlpMetric> Metrics => [.. Bodies("/v1/metrics").SelectMany(body => OtlpMetrics.Of(body))];

    /// <summary>All log lines so far.</summary>
    public IReadOnlyList<OtlpLog> Logs => [.. Bodies("/v1/logs").SelectMany(body => OtlpLogs.Of(body))];

    /// <summary>Every byte that was received, as text: what is no text stays unreadable, names and values are found.</summary>
    public string Everything => string.Concat(_received.Select(request => Encoding.Latin1.GetString(request.Body)));

    /// <summary>Starts it on a free port.</summary>
    public static async Task<OtlpReceiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var receiver = new OtlpReceiver(app);
        app.Run(async http =>
        {
            using var body = new MemoryStream();
            await http.Request.Body.CopyToAsync(body);
            receiver._received.Enqueue((http.Request.Path, body.ToArray()));
        });
        await app.StartAsync();
        return receiver;
    }

    /// <summary>The bodies that came to a path, as text.</summary>
    public string Text(string path) => string.Concat(Bodies(path).Select(Encoding.Latin1.GetString));

    /// <summary>Stops it.</summary>
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private IEnumerable<byte[]> Bodies(string path) => _received.Where(request => request.Path == path).Select(request => request.Body);
}
