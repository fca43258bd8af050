using System.Net;
using Backend.Kernel.Http.Health;

namespace Backend.Kernel.Tests.Http;

internal sealed class HealthTests
{
    [Test]
    public async Task Readyz_AllWell_Answers200()
    {
        await using var api = await TestApi.StartAsync(checks: [new Check("database", _ => null)]);
        var response = await api.SendAsync("GET", "/readyz");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await response.Content.ReadAsStringAsync(), Is.EqualTo("""{"status":"ready","failed":[]}"""));
    }

    [Test]
    public async Task Readyz_FailedAndThrowingChecks_Answers503WithTheirNamesAlone()
    {
        await using var api = await TestApi.StartAsync(
            checks: [new Check("database", _ => "secret host is down"), new Check("migrations", _ => throw new InvalidOperationException("secret")), new Check("tenancy", _ => null)]);
        var response = await api.SendAsync("GET", "/readyz");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That(await response.Content.ReadAsStringAsync(), Is.EqualTo("""{"status":"unavailable","failed":["database","migrations"]}"""));
        Assert.That(api.Log.Lines.Count(l => l.Id.Id == 2003 && l.Text.Contains("secret")), Is.EqualTo(2));
    }

    [Test]
    public async Task Readyz_AskedOften_ChecksOnceASecond()
    {
        var check = new Check("database", runs => runs > 1 ? "down" : null);
        await using var api = await TestApi.StartAsync(checks: [check]);
        for (var i = 0; i < 5; i++)
            await api.SendAsync("GET", "/readyz");
        Assert.That(check.Runs, Is.EqualTo(1));

        api.Clock.Now += TimeSpan.FromSeconds(1);
        var response = await api.SendAsync("GET", "/readyz");

        Assert.That(check.Runs, Is.EqualTo(2));
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
    }

    [Test]
    public async Task Livez_FailedChecks_Answers200()
    {
        await using var api = await TestApi.StartAsync(checks: [new Check("database", _ => "down")]);

        Assert.That((await api.SendAsync("GET", "/livez")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    private sealed class Check(string name, Func<int, string?> check) : IReadinessCheck
    {
        public int Runs { get; private set; }

        public string Name { get; } = name;

        public Task<string?> CheckAsync(CancellationToken cancellationToken) => Task.FromResult(check(++Runs));
    }
}
