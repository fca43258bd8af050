using System.Net;
using Backend.Data.Execution.Errors;
using Backend.Kernel.Errors;
using Backend.Kernel.Telemetry;
using Backend.Kernel.Tests.Errors;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Backend.Kernel.Tests.Http;

internal sealed class ProblemTests : ApiFixture
{
    private const string Canary = "canary@example.com";

    private static IEnumerable<TestCaseData> Failures()
    {
        yield return Case(new ValidationException("email", "is taken"), 400, ErrorCodes.ValidationFailed, false);
        yield return Case(new ForbiddenException("No."), 403, ErrorCodes.Forbidden, false);
        yield return Case(new NotFoundException("widget"), 404, ErrorCodes.NotFound, false);
        yield return Case(new ConflictException(ErrorCodes.InvalidState, "No."), 409, ErrorCodes.InvalidState, false);
        yield return Case(new VersionMismatchException(), 412, ErrorCodes.VersionMismatch, false);
        yield return Case(new InvalidOperationException(Canary), 500, ErrorCodes.Internal, false);
        yield return Case(new OperationCanceledException(), 504, ErrorCodes.DeadlineExceeded, true);
        foreach (var type in DatabaseErrors.Types)
        {
            var entry = ErrorTable.Of(DatabaseErrors.Make(type));
            var driver = new PostgresException($"value {Canary}", "ERROR", "ERROR", "23505", detail: Canary);
            yield return Case(DatabaseErrors.Make(type, driver), entry.Status, entry.Code, entry.Status is 503 or 504);
        }
    }

    [TestCaseSource(nameof(Failures))]
    public async Task Failure_OfAnyKind_IsOneDocumentWithoutValues(Exception failure, int status, string code, bool retryable)
    {
        Api.Dispatcher.Handler = (_, _) => Task.FromException<object?>(failure);
        var response = await Api.SendAsync("GET", $"/v1/widgets/{Id}");
        var text = await response.Content.ReadAsStringAsync();
        var problem = await TestApi.JsonAsync(response);

        Assert.That((int)response.StatusCode, Is.EqualTo(status));
        Assert.That(response.Content.Headers.ContentType!.ToString(), Is.EqualTo("application/problem+json"));
        Assert.That(problem.GetProperty("type").GetString(), Is.EqualTo($"urn:backend:problem:{code}"));
        Assert.That(problem.GetProperty("status").GetInt32(), Is.EqualTo(status));
        Assert.That(problem.GetProperty("code").GetString(), Is.EqualTo(code));
        Assert.That(problem.GetProperty("instance").GetString(), Is.EqualTo($"/v1/widgets/{Id}"));
        Assert.That(problem.GetProperty("retryable").GetBoolean(), Is.EqualTo(retryable));
        Assert.That(problem.GetProperty("traceId").GetString(), Does.Match("^[0-9a-f]{32}$"));
        Assert.That(problem.GetProperty("title").GetString(), Is.Not.Empty);
        Assert.That(problem.GetProperty("detail").GetString(), Is.Not.Empty);
        Assert.That(response.Headers.RetryAfter is not null, Is.EqualTo(status == 503));
        Assert.That(text, Does.Not.Contain(Canary).And.Not.Contain("   at "));
    }

    [TestCaseSource(typeof(DatabaseErrors), nameof(DatabaseErrors.Types))]
    public async Task Failure_OfTheDatabase_IsLoggedWithoutValues(Type type)
    {
        var driver = new PostgresException($"value {Canary}", "ERROR", "ERROR", "23505", detail: Canary);
        Api.Dispatcher.Handler = (_, _) => Task.FromException<object?>(DatabaseErrors.Make(type, driver));
        await Api.SendAsync("GET", $"/v1/widgets/{Id}?");

        Assert.That(Api.Log.Lines.Where(l => l.Text.Contains(Canary)), Is.Empty);
        var fails = ErrorTable.Of(DatabaseErrors.Make(type)).Status >= 500;
        Assert.That(Api.Log.Lines.Any(l => l.Text.Contains(type.Name)), Is.EqualTo(fails));
    }

    [Test]
    public async Task Defect_Unforeseen_IsLoggedWithItsStack()
    {
        Api.Dispatcher.Handler = (_, _) => throw new InvalidOperationException("the cause");
        await Api.SendAsync("GET", $"/v1/widgets/{Id}");

        var line = Api.Log.Lines.Single(l => l.Id.Id == 2001);
        Assert.That(line.Text, Does.Contain("the cause").And.Contain("System.InvalidOperationException").And.Contain("   at "));
    }

    [Test]
    public async Task PrivilegeRefused_ByTheDatabase_IsASecurityEvent()
    {
        Api.Dispatcher.Handler = (_, _) => Task.FromException<object?>(DatabaseErrors.Make(typeof(InsufficientPrivilegeException)));
        var response = await Api.SendAsync("GET", $"/v1/widgets/{Id}");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.InternalServerError));
        Assert.That(Api.Log.Lines.Count(l => l.Category == LogMessages.SecurityCategory && l.Level == LogLevel.Critical), Is.EqualTo(1));
    }

    [TestCase("GET", "/v1/nothing", 404, ErrorCodes.NotFound)]
    [TestCase("GET", "/", 404, ErrorCodes.NotFound)]
    [TestCase("PUT", "/v1/widgets", 405, ErrorCodes.MethodNotAllowed)]
    [TestCase("BREW", "/v1/widgets", 405, ErrorCodes.MethodNotAllowed)]
    public async Task Routing_NoSuchRoute_IsAProblemDocument(string method, string path, int status, string code)
    {
        var response = await Api.SendAsync(method, path);

        Assert.That((int)response.StatusCode, Is.EqualTo(status));
        Assert.That(response.Content.Headers.ContentType!.ToString(), Is.EqualTo("application/problem+json"));
        Assert.That((await TestApi.JsonAsync(response)).GetProperty("code").GetString(), Is.EqualTo(code));
        Assert.That(response.Content.Headers.Allow, status == 405 ? Is.EquivalentTo(new[] { "GET", "POST" }) : Is.Empty);
    }

    [Test]
    public async Task Instance_RequestWithQuery_IsThePathAlone()
    {
        var problem = await TestApi.JsonAsync(await Api.SendAsync("GET", $"/v1/widgets?search={Canary}&x=1"));

        Assert.That(problem.GetProperty("instance").GetString(), Is.EqualTo("/v1/widgets"));
    }

    [Test]
    public async Task Client_GoneMeanwhile_CancelsTheHandlerAndIsNoError()
    {
        var cancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var running = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Api.Dispatcher.Handler = async (_, token) =>
        {
            running.SetResult();
            await using var registration = token.Register(cancelled.SetResult);
            await Task.Delay(Timeout.InfiniteTimeSpan, token);
            return null;
        };
        using var client = new CancellationTokenSource();
        var request = new HttpRequestMessage(HttpMethod.Get, $"/v1/widgets/{Id}");
        var answer = Api.Client.SendAsync(request, client.Token);
        await running.Task;
        await client.CancelAsync();

        Assert.That(async () => await answer, Throws.InstanceOf<OperationCanceledException>());
        await cancelled.Task.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.That(Api.Log.Lines.Where(l => l.Level >= LogLevel.Warning), Is.Empty);
    }

    private static TestCaseData Case(Exception failure, int status, string code, bool retryable)
        => new TestCaseData(failure, status, code, retryable).SetArgDisplayNames(failure.GetType().Name);
}
