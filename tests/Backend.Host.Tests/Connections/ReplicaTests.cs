using Backend.Testing.Clusters;
using Npgsql;

namespace Backend.Host.Tests.Connections;

/// <summary>The host with a primary and a standby in its URL.</summary>
internal sealed class ReplicaTests
{
    private const string TokenHeader = "Backend-Consistency-Token";

    private PrivateCluster _primary = null!;

    private Standby _standby = null!;

    private Workplace _workplace = null!;

    private RunningHost _host = null!;

    private Api _api = null!;

    private Api _stranger = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _primary = await PrivateCluster.CreateAsync();
        _workplace = await Workplace.CreateAsync(_primary);
        _standby = await _primary.AddStandbyAsync();
        var url = new NpgsqlConnectionStringBuilder(_workplace.Variables["DATABASE_URL"]) { Host = $"127.0.0.1:{_standby.Port},127.0.0.1:{_primary.Port}" };
        _workplace.Variables["DATABASE_URL"] = url.ConnectionString;
        _host = await RunningHost.StartAsync(_workplace);
        await _host.ReadyAsync();
        _api = _host.As(_workplace.Token(await _workplace.NewOrganizationAsync()));
        _stranger = _host.As(_workplace.Token(await _workplace.NewOrganizationAsync()));
    }

    [OneTimeTearDown]
    public async Task EndAsync()
    {
        _host?.Dispose();
        if (_workplace is not null)
            await _workplace.DisposeAsync();
        if (_standby is not null)
            await _standby.DisposeAsync();
        if (_primary is not null)
            await _primary.DisposeAsync();
    }

    [SetUp]
    public Task PauseAsync() => _standby.PauseReplayAsync();

    [TearDown]
    public Task ResumeAsync() => _standby.ResumeReplayAsync();

    [Test]
    public async Task Export_AfterAWrite_ShowsItToWhoSendsItsToken()
    {
        var name = Shop.Unique("n");
        var token = await WriteAsync(_api, name);

        Assert.That((await _api.GetAsync("/v1/contacts/export", new Header(TokenHeader, token))).With(200).Text, Does.Contain(name));
    }

    [Test]
    public async Task Export_AfterAWrite_ShowsItToWhoAsksForTheLatest()
    {
        var name = Shop.Unique("n");
        await WriteAsync(_api, name);

        Assert.That((await _api.GetAsync("/v1/contacts/export", new Header(TokenHeader, "latest"))).With(200).Text, Does.Contain(name));
    }

    [Test]
    public async Task Export_WithoutAToken_IsWhatTheStandbyHas()
    {
        await _standby.ResumeReplayAsync();
        var old = Shop.Unique("old");
        var token = await WriteAsync(_api, old);
        // Waits for the standby, however long that takes.
        while (!(await _api.GetAsync("/v1/contacts/export")).With(200).Text.Contains(old, StringComparison.Ordinal))
            await Task.Delay(10);
        await _standby.PauseReplayAsync();
        var name = Shop.Unique("n");
        var next = await WriteAsync(_api, name);
        var seen = (await _api.GetAsync("/v1/contacts/export")).With(200).Text;

        Assert.That(seen, Does.Contain(old).And.Not.Contain(name));
        Assert.That(next, Is.Not.EqualTo(token));
    }

    [Test]
    public async Task Token_OfAnotherOrganization_TellsNothingAndIsNoError()
    {
        var name = Shop.Unique("n");
        var token = await WriteAsync(_api, name);

        Assert.That((await _stranger.GetAsync("/v1/contacts/export", new Header(TokenHeader, token))).With(200).Text, Does.Not.Contain(name));
    }

    [Test]
    public async Task Read_ThatIsNotForStandbys_ShowsTheWriteWithoutAToken()
    {
        var id = await _api.NewContactAsync();

        Assert.That((await _api.GetAsync($"/v1/contacts/{id}")).Status, Is.EqualTo(200));
    }

    private static async Task<string> WriteAsync(Api api, string name)
    {
        var answer = (await api.PostAsync("/v1/contacts", new { name })).With(201);
        return answer.Headers[TokenHeader].Single();
    }
}
