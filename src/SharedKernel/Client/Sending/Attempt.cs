using System.Globalization;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Backend.Client.Json;

namespace Backend.Client.Sending;

/// <summary>Sends one HTTP request within its time. Whatever goes wrong is a <see cref="BackendException"/>.</summary>
internal sealed class Attempt(HttpClient http, BackendClientOptions options)
{
    /// <summary>What the client has written so far, for the reads that come after it.</summary>
    private readonly LastWrite _written = new();

    private const int LongestTimeout = 10_000; // what the server takes, in milliseconds

    public async Task<T> RunAsync<T>(Call call, Func<HttpResponseMessage, CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        var limit = LimitOf(call);
        call.Attempts++;
        using var timer = new CancellationTokenSource(limit, options.TimeProvider);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timer.Token);
        try
        {
            using var request = await RequestAsync(call.Route.Method, call.Path, ended.Token);
            var before = _written.AddTo(request.Headers);
            AddHeaders(request, call, limit);
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ended.Token);
            _written.Take(response.Headers, before);
            await ThrowUnlessSuccessAsync(response, ended.Token);
            return await read(response, ended.Token);
        }
        catch (BackendException refusal)
        {
            call.LastFailure = refusal;
            throw;
        }
        catch (Exception error) when (FailureOf(error, timer.IsCancellationRequested && !cancellationToken.IsCancellationRequested) is { } failure)
        {
            throw Remembered(call, failure);
        }
    }

    public async IAsyncEnumerable<T> StreamAsync<T>(Route route, string path, HttpContent? content, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var request = await RequestAsync(route.Method, path, cancellationToken);
        _written.AddTo(request.Headers);
        request.Content = content;
        using var response = await OpenAsync(request, cancellationToken);
        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        using var lines = new StreamReader(body);
        while (await LineAsync(lines, cancellationToken) is { } line)
            yield return JsonSerializer.Deserialize<T>(line, ClientJson.Options) ?? throw BackendException.Unreadable((int)response.StatusCode, new JsonException());
    }

    private async Task<HttpResponseMessage> OpenAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage? response = null;
        try
        {
            response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            await ThrowUnlessSuccessAsync(response, cancellationToken);
            return response;
        }
        catch (Exception error)
        {
            response?.Dispose();
            if (FailureOf(error, isLate: false) is { } failure)
                throw failure;
            throw;
        }
    }

    private static async Task<string?> LineAsync(StreamReader lines, CancellationToken cancellationToken)
    {
        try
        {
            return await lines.ReadLineAsync(cancellationToken);
        }
        catch (Exception error) when (error is IOException or HttpRequestException)
        {
            throw BackendException.Unreachable(error);
        }
    }

    // The total limit cancels from outside; asking the server for more than what is left would be of no use.
    private TimeSpan LimitOf(Call call)
    {
        if (call.Attempts == 0)
            call.Began = options.TimeProvider.GetTimestamp();
        var left = (call.Options.Timeout ?? options.TotalTimeout) - options.TimeProvider.GetElapsedTime(call.Began);
        var limit = left < options.AttemptTimeout ? left : options.AttemptTimeout;
        return limit > TimeSpan.FromMilliseconds(1) ? limit : TimeSpan.FromMilliseconds(1);
    }

    private async ValueTask<HttpRequestMessage> RequestAsync(HttpMethod method, string path, CancellationToken cancellationToken)
    {
        var token = await options.Token(cancellationToken);
        return new HttpRequestMessage(method, path) { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) } };
    }

    private static void AddHeaders(HttpRequestMessage request, Call call, TimeSpan limit)
    {
        var milliseconds = Math.Clamp((int)limit.TotalMilliseconds, 1, LongestTimeout);
        request.Headers.Add("Backend-Timeout-Ms", milliseconds.ToString(CultureInfo.InvariantCulture));
        if (call.IdempotencyKey is { } key)
            request.Headers.Add("Idempotency-Key", key);
        if (call.Options.IfVersion is { } version)
            request.Headers.IfMatch.Add(new EntityTagHeaderValue(string.Create(CultureInfo.InvariantCulture, $"\"{version}\"")));
        if (call.Body is { } body)
            request.Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
    }

    private async Task ThrowUnlessSuccessAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.IsSuccessStatusCode)
            return;
        var problem = response.Content.Headers.ContentType?.MediaType == "application/problem+json"
            ? await ProblemAsync(response.Content, cancellationToken)
            : null;
        throw BackendException.Of((int)response.StatusCode, problem, RetryAfterOf(response.Headers.RetryAfter));
    }

    private static async Task<Problem?> ProblemAsync(HttpContent content, CancellationToken cancellationToken)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync<Problem>(await content.ReadAsStreamAsync(cancellationToken), ClientJson.Options, cancellationToken);
        }
        catch (JsonException)
        {
            // The status says enough: the caller is told that there was no problem document.
            return null;
        }
    }

    private TimeSpan? RetryAfterOf(RetryConditionHeaderValue? header)
    {
        var wait = header?.Delta ?? header?.Date - options.TimeProvider.GetUtcNow();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    private static BackendException Remembered(Call call, BackendException failure)
    {
        call.LastFailure = failure;
        return failure;
    }

    private static BackendException? FailureOf(Exception error, bool isLate) => error switch
    {
        OperationCanceledException when isLate => BackendException.TimedOut(error),
        HttpRequestException or IOException => BackendException.Unreachable(error),
        JsonException => BackendException.Unreadable(200, error),
        _ => null,
    };
}
