using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Net.Http.Headers;

namespace Backend.Kernel.Http.Pipeline;

/// <summary>
/// While the process shuts down, each answer is the last of its connection: a proxy that keeps connections open sends the next
/// request to another process, instead of into one that is being closed.
/// </summary>
internal sealed class DrainMiddleware(RequestDelegate next, IHostApplicationLifetime lifetime)
{
    private const string Close = "close";

    public Task InvokeAsync(HttpContext http)
    {
        // HTTP/2 says it by a frame of its own, which the server sends.
        if (lifetime.ApplicationStopping.IsCancellationRequested && HttpProtocol.IsHttp11(http.Request.Protocol))
            http.Response.OnStarting(static response => Task.FromResult(((HttpResponse)response).Headers[HeaderNames.Connection] = Close), http.Response);
        return next(http);
    }
}
