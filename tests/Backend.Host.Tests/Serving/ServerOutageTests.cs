using System.Diagnostics;
using Backend.Testing.Clusters;

namespace Backend.Host.Tests.Serving;

/// <summary>A host and its worker while their PostgreSQL is stopped, frozen, and there again.</summary>
public sealed class ServerOutageTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly Header Hurried = new("Backend-Timeout-Ms", "500");

    private PrivateCluster _cluster = null!;

    private Workplace _workplace = null!;

    private RunningHost _host = null!;

    private Api _api = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _cluster = await PrivateCluster.CreateAsync();
        _workplace = (await Workplace.CreateAsync(_cluster)).WithWorkers();
        _host = await RunningHost.StartAsync(_workplace);
        await _host.ReadyAsync();
        _api = _host.As(_workplace.Token(await _workplace.NewOrganizationAsync()));
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _host?.Dispose();
        if (_workplace is not null)
            await _workplace.DisposeAsync();
        if (_cluster is not null)
            await _cluster.DisposeAsync();
    }

    [Test]
    public async Task Server_StoppedAndStarted_IsNoticedRefusedAtOnceAndRecovered()
    {
        await _cluster.Process.StopAsync();
        var unready = await _host.ReadinessAsync(answer => answer.Status == 503);
        Assert.That(unready.Json.GetProperty("failed").EnumerateArray().Select(check => check.GetString()), Does.Contain("database").And.Contain("jobs"));

        var waiting = Stopwatch.StartNew();
        while (!Logged("[1006]"))
        {
            Assert.That(waiting.Elapsed, Is.LessThan(Patience), "the circuit stays closed");
            (await _api.GetAsync("/v1/contacts")).IsProblem(503, "unavailable");
        }

        var refused = (await _api.GetAsync("/v1/contacts")).IsProblem(503, "unavailable");
        Assert.That(int.Parse(refused.Headers["Retry-After"].Single(), System.Globalization.CultureInfo.InvariantCulture), Is.InRange(1, 5));

        await _cluster.Process.StartAsync();
        await RecoveredAsync();
        Assert.That(Logged("[1008]"), "the circuit tells that it closed");
    }

    [Test]
    public async Task Server_Frozen_AnswersInTimeAndRecovers()
    {
        await RecoveredAsync();
        await _cluster.Process.FreezeAsync();
        try
        {
            var asked = Stopwatch.StartNew();
            // What the circuit refuses is 503; until it opens each waits its own time and the second of grace.
            var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => _api.GetAsync("/v1/contacts", Hurried)));
            TestContext.Out.WriteLine($"8 callers with half a second each: answered after {asked.ElapsedMilliseconds} ms, {string.Join(' ', answers.Select(answer => answer.Status))}");
            Assert.That(answers.Select(answer => answer.Status), Is.All.EqualTo(504).Or.EqualTo(503));
            await _host.ReadinessAsync(answer => answer.Status == 503);
            (await _host.Anonymous.GetAsync("/livez")).With(200);
        }
        finally
        {
            await _cluster.Process.ThawAsync();
        }

        await RecoveredAsync();
    }

    private bool Logged(string id) => _host.Process.Output.Concat(_host.Process.Errors).Any(line => line.Contains(id, StringComparison.Ordinal));

    /// <summary>Requests and jobs: what a payment promises is done.</summary>
    private async Task RecoveredAsync()
    {
        var recovering = Stopwatch.StartNew();
        await _host.ReadyAsync();
        TestContext.Out.WriteLine($"ready after {recovering.ElapsedMilliseconds} ms");
        var contact = await _api.NewContactAsync();
        var order = (await _api.PlaceAsync(contact, (await _api.NewProductAsync(kind: "license"), 1))).With(201).Id;
        (await _api.PostAsync($"/v1/orders/{order}/pay")).With(200);
        while (await _api.TotalAsync($"/v1/licenses?contactId={contact}&status=active") == 0)
        {
            Assert.That(recovering.Elapsed, Is.LessThan(Patience), "the jobs do not go on");
            await Task.Delay(50);
        }

        TestContext.Out.WriteLine($"jobs done after {recovering.ElapsedMilliseconds} ms");
    }
}
