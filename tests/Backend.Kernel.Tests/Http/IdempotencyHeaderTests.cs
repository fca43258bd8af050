using System.Net;
using Backend.Kernel.Errors;

namespace Backend.Kernel.Tests.Http;

internal sealed class IdempotencyHeaderTests : ApiFixture
{
    private const string Body = """{"name":"a","quantity":1}""";

    [TestCase("POST", "/v1/widgets", Body, "key-1")]
    [TestCase("PATCH", "/v1/widgets/" + Id, "{}", "key-1")]
    [TestCase("DELETE", "/v1/widgets/" + Id, null, null)]
    [TestCase("GET", "/v1/widgets/" + Id, null, null)]
    public async Task Key_OfACommandByPostOrPatch_IsPassedOn(string method, string path, string? body, string? key)
    {
        await SendAsync(method, path, body, "key-1");

        Assert.That(Api.Dispatcher.Options.IdempotencyKey, Is.EqualTo(key));
    }

    [TestCase("a b")]
    [TestCase("")]
    [TestCase("one", "two")]
    public async Task Key_OfAnotherForm_Answers400NamingIt(params string[] keys)
    {
        var response = await SendAsync("POST", "/v1/widgets", Body, keys);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((await TestApi.JsonAsync(response)).GetProperty("errors").TryGetProperty("Idempotency-Key", out _));
        Assert.That(Api.Dispatcher.Sent, Is.Empty);
    }

    [TestCase(256, HttpStatusCode.BadRequest)]
    [TestCase(255, HttpStatusCode.Created)]
    public async Task Key_OfThisLength_Answers(int length, HttpStatusCode status)
        => Assert.That((await SendAsync("POST", "/v1/widgets", Body, new string('k', length))).StatusCode, Is.EqualTo(status));

    [TestCase(true)]
    [TestCase(false)]
    public async Task Answer_Replayed_SaysSo(bool replayed)
    {
        Api.Dispatcher.IsReplayed = replayed;
        var response = await SendAsync("POST", "/v1/widgets", Body, "key-1");

        Assert.That(response.Headers.Contains("Idempotency-Replayed"), Is.EqualTo(replayed));
    }

    [Test]
    public async Task Refusal_Replayed_SaysSoAndIsTheSameProblem()
    {
        Api.Dispatcher.Handler = (_, _) => throw new ReplayedRefusalException(ErrorCodes.InvalidState, "Not now.", null);
        var response = await SendAsync("POST", "/v1/widgets", Body, "key-1");
        var problem = await TestApi.JsonAsync(response);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Conflict));
        Assert.That(response.Headers.GetValues("Idempotency-Replayed"), Is.EqualTo(new[] { "true" }));
        Assert.That((problem.GetProperty("code").GetString(), problem.GetProperty("detail").GetString()), Is.EqualTo((ErrorCodes.InvalidState, "Not now.")));
    }

    [TestCase(true, true)]
    [TestCase(false, false)]
    public async Task TimeOut_OfAPost_MayBeSentAgainWithAKeyOnly(bool hasKey, bool retryable)
    {
        Api.Dispatcher.Handler = (_, _) => throw new OperationCanceledException();
        var response = await SendAsync("POST", "/v1/widgets", Body, hasKey ? ["key-1"] : []);

        Assert.That((await TestApi.JsonAsync(response)).GetProperty("retryable").GetBoolean(), Is.EqualTo(retryable));
    }

    [Test]
    public async Task InProgress_AsksToWait()
    {
        Api.Dispatcher.Handler = (_, _) => throw new ConflictException(ErrorCodes.RequestInProgress, "Wait.");
        var response = await SendAsync("POST", "/v1/widgets", Body, "key-1");

        Assert.That(response.Headers.RetryAfter!.Delta, Is.EqualTo(TimeSpan.FromSeconds(1)));
        Assert.That((await TestApi.JsonAsync(response)).GetProperty("retryable").GetBoolean());
    }

    private Task<HttpResponseMessage> SendAsync(string method, string path, string? body, params string[] keys)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = body is null ? null : new StringContent(body, null, "application/json") };
        foreach (var key in keys)
            request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        return Api.Client.SendAsync(request);
    }
}
