using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Backend.Client.Tests;

/// <summary>Answers what the test says, one answer for each request, and remembers the requests.</summary>
internal sealed class StubServer : HttpMessageHandler
{
    private readonly Queue<Func<CancellationToken, Task<HttpResponseMessage>>> _answers = new();

    public List<SentRequest> Sent { get; } = [];

    public StubServer Answers(int status, string body, string contentType = "application/json", int? retryAfterSeconds = null) => Then(_ =>
    {
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue(contentType)) };
        if (retryAfterSeconds is { } seconds)
            response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(seconds));
        return Task.FromResult(response);
    });

    public StubServer Refuses(int status, string code, bool retryable = false, int? retryAfterSeconds = null) => Answers(
        status,
        $$$"""{"type":"urn:x","title":"No","status":{{{status}}},"detail":"Not now.","code":"{{{code}}}","traceId":"abc","retryable":{{{(retryable ? "true" : "false")}}},"errors":{"name":["is bad"]}}""",
        "application/problem+json",
        retryAfterSeconds);

    public StubServer Writes(string body, string consistencyToken, Task? after = null) => Then(async _ =>
    {
        await (after ?? Task.CompletedTask);
        var response = new HttpResponseMessage(HttpStatusCode.Created) { Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json")) };
        response.Headers.Add("Backend-Consistency-Token", consistencyToken);
        return response;
    });

    public StubServer Fails() => Then(_ => throw new HttpRequestException("refused"));

    public StubServer Hangs() => Then(async ct =>
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, ct);
        throw new InvalidOperationException();
    });

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        Sent.Add(new SentRequest(
            $"{request.Method} {request.RequestUri!.PathAndQuery}",
            request.Headers.ToDictionary(header => header.Key, header => string.Join(',', header.Value), StringComparer.OrdinalIgnoreCase),
            body));
        return await _answers.Dequeue()(cancellationToken);
    }

    private StubServer Then(Func<CancellationToken, Task<HttpResponseMessage>> answer)
    {
        _answers.Enqueue(answer);
        return this;
    }
}

internal sealed record SentRequest(string Line, Dictionary<string, string> Headers, string? Body)
{
    public string? Key => Headers.GetValueOrDefault("Idempotency-Key");
}
