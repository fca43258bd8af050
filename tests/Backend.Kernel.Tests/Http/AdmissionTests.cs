using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Net;
using Backend.Kernel.Errors;
using Backend.Kernel.Http.Admission;
using Backend.Kernel.Telemetry;

namespace Backend.Kernel.Tests.Http;

/// <summary>More requests than a process takes, over HTTP.</summary>
internal sealed class AdmissionTests
{
    private const string Id = "01970000-0000-7000-8000-000000000001";

    private static readonly AdmissionOptions One = new() { MaxConcurrentRequests = 1, MaxQueuedRequests = 0, MaxConcurrentStreams = 1, OrganizationShare = 1 };

    [Test]
    public async Task Request_NoPlaceAndNoLine_IsTurnedAwayAtOnceAndCounted()
    {
        await using var api = await TestApi.StartAsync(admission: One);
        using var refused = new Refusals();
        await using var running = await RunningRequest.BeginAsync(api);

        var answer = await api.SendAsync("POST", "/v1/widgets", """{"name":"never read","quantity":1}""");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
            Assert.That(answer.Headers.RetryAfter!.Delta, Is.EqualTo(TimeSpan.FromSeconds(2)));
            Assert.That((await TestApi.JsonAsync(answer)).GetProperty("code").GetString(), Is.EqualTo(ErrorCodes.Unavailable));
            Assert.That(api.Dispatcher.Sent, Has.Count.EqualTo(1), "only the one that runs has reached its handler");
            Assert.That(refused.Seen, Has.Some.EqualTo("requests full"));
            Assert.That(api.Log.Lines.Count(line => line.Id.Id == 2020), Is.EqualTo(1));
            Assert.That(api.Log.Lines.Where(line => line.Id.Id is 2001 or 2002), Is.Empty);
        }
    }

    [Test]
    public async Task Request_InTheLine_RunsWhenAPlaceIsFree()
    {
        await using var api = await TestApi.StartAsync(admission: One with { MaxQueuedRequests = 1, MaxQueueWait = TimeSpan.FromMinutes(1) });
        var running = await RunningRequest.BeginAsync(api);
        var waiting = api.SendAsync("DELETE", $"/v1/widgets/{Id}");
        await running.DisposeAsync();

        Assert.That((await waiting).StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
    }

    [Test]
    public async Task Request_WaitedTooLong_IsTurnedAwayAndLeavesTheLine()
    {
        await using var api = await TestApi.StartAsync(admission: One with { MaxQueuedRequests = 1, MaxQueueWait = TimeSpan.FromMilliseconds(30) });
        using var refused = new Refusals();
        var running = await RunningRequest.BeginAsync(api);

        var late = await api.SendAsync("DELETE", $"/v1/widgets/{Id}");
        var later = await api.SendAsync("DELETE", $"/v1/widgets/{Id}");
        await running.DisposeAsync();
        var after = await api.SendAsync("DELETE", $"/v1/widgets/{Id}");

        Assert.That(
            (late.StatusCode, later.StatusCode, after.StatusCode),
            Is.EqualTo((HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable, HttpStatusCode.NoContent)));
        Assert.That(refused.Seen.Count(each => each == "requests waited"), Is.EqualTo(2));
    }

    [Test]
    public async Task Request_CallerHasLessTimeThanTheLineTakes_IsTurnedAwayInItsTime()
    {
        await using var api = await TestApi.StartAsync(admission: One with { MaxQueuedRequests = 1, MaxQueueWait = TimeSpan.FromMinutes(1) });
        await using var running = await RunningRequest.BeginAsync(api);
        var hurried = new HttpRequestMessage(HttpMethod.Delete, $"/v1/widgets/{Id}");
        hurried.Headers.Add("Backend-Timeout-Ms", "30");

        Assert.That((await api.Client.SendAsync(hurried)).StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
    }

    [Test]
    public async Task Request_HasWaited_HasThatMuchLessTime()
    {
        await using var api = await TestApi.StartAsync(admission: One with { MaxQueuedRequests = 1, MaxQueueWait = TimeSpan.FromMinutes(1) });
        var running = await RunningRequest.BeginAsync(api);
        var waiting = api.SendAsync("DELETE", $"/v1/widgets/{Id}");
        await Task.Delay(TimeSpan.FromMilliseconds(150));
        await running.DisposeAsync();
        await waiting;

        Assert.That(api.Dispatcher.Options.Deadline, Is.LessThan(TimeSpan.FromMilliseconds(9_900)));
    }

    [Test]
    public async Task Stream_AllPlacesOfRequestsTaken_HasItsOwn()
    {
        await using var api = await TestApi.StartAsync(admission: One);
        await using var running = await RunningRequest.BeginAsync(api);

        var export = await api.SendAsync("GET", "/v1/widgets/export");

        Assert.That(export.StatusCode, Is.Not.EqualTo(HttpStatusCode.ServiceUnavailable));
    }

    [TestCase("/livez")]
    [TestCase("/readyz")]
    [TestCase("/traces")]
    public async Task Probe_AllPlacesTaken_IsAnswered(string path)
    {
        await using var api = await TestApi.StartAsync(admission: One);
        await using var running = await RunningRequest.BeginAsync(api);

        Assert.That((await api.SendAsync("GET", path)).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task Organization_OverItsRate_IsToldWhenToComeBackAndOthersAreNot()
    {
        await using var api = await TestApi.StartAsync(admission: new() { OrganizationRequestsPerSecond = 1, OrganizationBurst = 2 });
        using var refused = new Refusals();
        List<HttpResponseMessage> answers = [];
        for (var i = 0; i < 4; i++)
            answers.Add(await api.SendAsync("DELETE", $"/v1/widgets/{Id}"));
        var another = new HttpRequestMessage(HttpMethod.Delete, $"/v1/widgets/{Id}");
        another.Headers.Authorization = api.Bearer(Identity.TokenForge.Claims(("scope", "widgets:write"), ("org", Guid.CreateVersion7().ToString())).ToJsonString());
        var others = await api.Client.SendAsync(another);

        var limited = answers.Where(answer => answer.StatusCode == HttpStatusCode.TooManyRequests).ToList();
        Assert.That(limited, Is.Not.Empty);
        var problem = await TestApi.JsonAsync(limited[0]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(answers.Take(2).Select(answer => answer.StatusCode), Is.All.EqualTo(HttpStatusCode.NoContent));
            Assert.That(limited[0].Headers.RetryAfter!.Delta, Is.GreaterThanOrEqualTo(TimeSpan.FromSeconds(1)));
            Assert.That((problem.GetProperty("code").GetString(), problem.GetProperty("retryable").GetBoolean()), Is.EqualTo((ErrorCodes.RateLimited, true)));
            Assert.That(others.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
            Assert.That(refused.Seen, Has.Some.EqualTo("requests rate"));
        }
    }

    [Test]
    public async Task Organization_RateSwitchedOff_IsNeverLimited()
    {
        await using var api = await TestApi.StartAsync(admission: new() { OrganizationRequestsPerSecond = 0, OrganizationBurst = 1 });
        List<HttpStatusCode> answers = [];
        for (var i = 0; i < 5; i++)
            answers.Add((await api.SendAsync("DELETE", $"/v1/widgets/{Id}")).StatusCode);

        Assert.That(answers, Is.All.EqualTo(HttpStatusCode.NoContent));
    }

    /// <summary>A GET whose handler waits until it is disposed.</summary>
    private sealed class RunningRequest(TaskCompletionSource end, Task<HttpResponseMessage> answer) : IAsyncDisposable
    {
        public static async Task<RunningRequest> BeginAsync(TestApi api)
        {
            TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously), end = new(TaskCreationOptions.RunContinuationsAsynchronously);
            api.Dispatcher.Handler = async (request, _) =>
            {
                if (request is not GetWidget)
                    return request is DeleteWidget ? true : throw new NotFoundException("widget");
                begun.TrySetResult();
                await end.Task;
                return Widget.Sample;
            };
            var answer = api.SendAsync("GET", $"/v1/widgets/{Id}");
            await begun.Task;
            return new RunningRequest(end, answer);
        }

        public async ValueTask DisposeAsync()
        {
            end.TrySetResult();
            (await answer).EnsureSuccessStatusCode();
        }
    }

    /// <summary>Listens to the counter of what was turned away.</summary>
    private sealed class Refusals : IDisposable
    {
        private readonly MeterListener _listener = new();

        public Refusals()
        {
            _listener.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Name == TelemetryNames.AdmissionRefused)
                    listener.EnableMeasurementEvents(instrument);
            };
            _listener.SetMeasurementEventCallback<long>((_, _, tags, _) => Seen.Add($"{tags[0].Value} {tags[1].Value}"));
            _listener.Start();
        }

        public ConcurrentBag<string> Seen { get; } = [];

        public void Dispose() => _listener.Dispose();
    }
}
