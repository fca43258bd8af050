using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Backend.Benchmarks.Exporting;

/// <summary>A collector that takes everything and keeps nothing.</summary>
internal sealed class Sink : IAsyncDisposable
{
    private readonly WebApplication _app;

    private long _received;

    private Sink(WebApplication app) => _app = app;

    public string Endpoint => _app.Urls.Single();

    /// <summary>Bytes so far.</summary>
    public long Received => Interlocked.Read(ref _received);

    public static async Task<Sink> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var sink = new Sink(app);
        app.Run(async http =>
        {
            Interlocked.Add(ref sink._received, http.Request.ContentLength ?? 0);
            await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
        });
        await app.StartAsync();
        return sink;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
