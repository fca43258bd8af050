using System.Text.Json;
using Backend.Client.Calls;
using Backend.Client.Json;
using Backend.Client.Resilience;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Backend.Client.Sending;

/// <summary>Sends calls through the pipeline and reads their answers.</summary>
internal sealed class Sender(HttpClient http, BackendClientOptions options)
{
    private readonly Attempt _attempt = new(http, options);
    private readonly ResiliencePipeline _pipeline = CallPipeline.Build(options);

    public Task<T> SendAsync<T>(Route route, string path, CallOptions? call, CancellationToken cancellationToken) =>
        RunAsync(new Call(route, path, null, call ?? new CallOptions()), ReadAsync<T>, cancellationToken);

    public Task<T> SendAsync<TBody, T>(Route route, string path, TBody body, CallOptions? call, CancellationToken cancellationToken) =>
        RunAsync(new Call(route, path, JsonSerializer.SerializeToUtf8Bytes(body, ClientJson.Options), call ?? new CallOptions()), ReadAsync<T>, cancellationToken);

    /// <summary>A call without an answer. A DELETE that was sent before and now finds nothing has done its work.</summary>
    public async Task SendAsync(Route route, string path, CallOptions? call, CancellationToken cancellationToken)
    {
        var sent = new Call(route, path, null, call ?? new CallOptions());
        try
        {
            await RunAsync(sent, static (_, _) => Task.FromResult(true), cancellationToken);
        }
        catch (BackendException error) when (error.Status == 404 && sent.Attempts > 1 && route.Method == HttpMethod.Delete)
        {
            return;
        }
    }

    /// <summary>The rows of all pages, each page read when it is needed.</summary>
    public static async IAsyncEnumerable<T> PagesAsync<T>(
        Func<string?, CancellationToken, Task<Page<T>>> page,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? cursor = null;
        do
        {
            var read = await page(cursor, cancellationToken);
            foreach (var row in read.Data)
                yield return row;
            cursor = read.NextCursor;
        }
        while (cursor is not null);
    }

    /// <summary>An answer of any length, line by line. It is sent once: what was read cannot be taken back.</summary>
    public IAsyncEnumerable<T> StreamAsync<T>(Route route, string path, HttpContent? content, CancellationToken cancellationToken) =>
        _attempt.StreamAsync<T>(route, path, content, cancellationToken);

    private async Task<T> RunAsync<T>(Call call, Func<HttpResponseMessage, CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(CallPipeline.CallKey, call);
        try
        {
            return await _pipeline.ExecuteAsync(
                static async (context, state) => await state._attempt.RunAsync(state.call, state.read, context.CancellationToken),
                context,
                (_attempt, call, read));
        }
        catch (TimeoutRejectedException late)
        {
            throw Keyed(BackendException.TimedOut(call.LastFailure ?? late), call);
        }
        catch (BrokenCircuitException open)
        {
            throw Keyed(BackendException.CircuitOpen(call.LastFailure ?? open), call);
        }
        catch (BackendException error)
        {
            Keyed(error, call);
            throw;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static BackendException Keyed(BackendException error, Call call)
    {
        error.IdempotencyKey = call.IdempotencyKey;
        return error;
    }

    private static async Task<T> ReadAsync<T>(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        return await JsonSerializer.DeserializeAsync<T>(body, ClientJson.Options, cancellationToken) ?? throw new JsonException();
    }
}
