using Backend.Testing.Network;

namespace Backend.Host.Tests.Serving;

/// <summary>A database that goes away and comes back, behind a proxy.</summary>
public sealed class ReadinessTests
{
    private Workplace _workplace = null!;

    private CountingProxy _proxy = null!;

    private RunningHost _host = null!;

    private Api _api = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _workplace = await Workplace.CreateAsync();
        _proxy = CountingProxy.Start(_workplace.Variables["DATABASE_URL"]);
        _workplace.Variables["DATABASE_URL"] = _proxy.ConnectionString;
        _host = await RunningHost.StartAsync(_workplace);
        await _host.ReadyAsync();
        _api = _host.As(_workplace.Token(await _workplace.NewOrganizationAsync()));
        await _api.NewContactAsync();
    }

    [TearDown]
    public async Task StopAsync()
    {
        _host.Dispose();
        await _proxy.DisposeAsync();
        await _workplace.DisposeAsync();
    }

    [Test]
    public async Task Ready_DatabaseFrozen_Is503UntilItAnswersAgain()
    {
        _proxy.IsHeld = true;

        var unready = await _host.ReadinessAsync(answer => answer.Status == 503);
        Assert.That(unready.Json.GetProperty("failed").EnumerateArray().Select(check => check.GetString()), Does.Contain("migrations"));
        (await _host.Anonymous.GetAsync("/livez")).With(200);

        _proxy.IsHeld = false;
        await _host.ReadyAsync();
        Assert.That(await _api.TotalAsync("/v1/contacts"), Is.EqualTo(1));
    }

    [Test]
    public async Task Send_DatabaseGone_Is503UntilItIsBack()
    {
        _proxy.Refuse();

        await _host.ReadinessAsync(answer => answer.Status == 503);
        var refused = (await _api.GetAsync("/v1/contacts")).IsProblem(503, "unavailable");
        Assert.That(refused.Headers["Retry-After"], Is.Not.Empty);
        (await _api.PostAsync("/v1/contacts", new { name = "Ada" })).IsProblem(503, "unavailable");

        _proxy.Accept();
        await _host.ReadyAsync();
        Assert.That(await _api.TotalAsync("/v1/contacts"), Is.EqualTo(1));
    }
}
