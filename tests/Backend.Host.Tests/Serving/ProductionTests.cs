using System.Security.Cryptography;
using Backend.Data.Tenancy;
using Backend.Testing.Databases;

namespace Backend.Host.Tests.Serving;

/// <summary>The host as it runs in Production, on a database that nobody has migrated.</summary>
public sealed class ProductionTests
{
    private Workplace _workplace = null!;

    [SetUp]
    public async Task CreateAsync()
    {
        _workplace = await Workplace.CreateAsync(DatabaseTemplate.Empty);
        _workplace.Variables["ASPNETCORE_ENVIRONMENT"] = "Production";
        using var key = ECDsa.Create();
        key.ImportFromPem(await File.ReadAllTextAsync(_workplace.KeyFile));
        _workplace.Variables["BACKEND_TOKEN_PUBLIC_KEYS"] = key.ExportSubjectPublicKeyInfoPem();
    }

    [TearDown]
    public async Task DeleteAsync() => await _workplace.DisposeAsync();

    [Test]
    public async Task Serve_DatabaseWithoutMigrations_IsNotReadyUntilTheyAreApplied()
    {
        using var host = await RunningHost.StartAsync(_workplace);

        var unready = await host.Anonymous.GetAsync("/readyz");
        Assert.That(unready.With(503).Json.GetProperty("failed").EnumerateArray().Select(check => check.GetString()), Does.Contain("migrations"));
        (await host.Anonymous.GetAsync("/livez")).With(200);
        Assert.That((await _workplace.RunAsync("db", "status")).Done().Output.Skip(1), Is.Not.Empty.And.All.Contains(" pending"));

        (await _workplace.RunAsync("db", "migrate")).Done();
        await host.ReadyAsync();
        var id = (await _workplace.RunAsync("org", "create", "--name", "Example")).Done().Result;
        var api = host.As(_workplace.Token(new OrganizationId(Guid.Parse(id))));
        (await api.PostAsync("/v1/contacts", new { name = "Ada" })).With(201);
        AssertSilent(host);
        Assert.That((await _workplace.RunAsync("org", "list")).Done().Output, Has.None.Contains("Acme"), "no demo data");
    }

    [Test]
    public async Task Serve_Production_HasNoTraces()
    {
        using var host = await RunningHost.StartAsync(_workplace);

        (await host.Anonymous.GetAsync("/traces")).IsProblem(404, "not_found");
        (await host.Anonymous.GetAsync("/traces/00000000000000000000000000000001.json")).IsProblem(404, "not_found");
    }

    [TestCase("BACKEND_MAX_CONCURRENT_REQUESTS", "0")]
    [TestCase("Http__DrainDelaySeconds", "soon")]
    public async Task Serve_SettingThatIsNone_EndsWith1(string name, string value)
    {
        _workplace.Variables[name] = value;

        (await _workplace.RunAsync("serve", "--urls", "http://127.0.0.1:0")).Refused(1, $"{name} is '{value}'");
    }

    [Test]
    public async Task Serve_WithoutPublicKeys_EndsWith1()
    {
        _workplace.Variables.Remove("BACKEND_TOKEN_PUBLIC_KEYS");

        (await _workplace.RunAsync("serve", "--urls", "http://127.0.0.1:0")).Refused(1, "BACKEND_TOKEN_PUBLIC_KEYS");
    }

    [TestCase("token", "--org", "01890a5d-ac96-774b-bcce-b302099a8057")]
    [TestCase("db", "url")]
    public async Task Run_DevelopmentCommand_IsRefused(params string[] arguments)
    {
        var ended = await _workplace.RunAsync(arguments);

        ended.Refused(1, "works in Development only");
        Assert.That(ended.Output, Is.Empty);
    }

    [Test]
    public async Task Run_WithoutEnvironment_IsProduction()
    {
        _workplace.Variables.Remove("ASPNETCORE_ENVIRONMENT");

        (await _workplace.RunAsync("token", "--org", "01890a5d-ac96-774b-bcce-b302099a8057")).Refused(1, "this is Production");
    }

    private void AssertSilent(RunningHost host)
    {
        var transcript = host.Process.Transcript();
        Assert.That(transcript, Does.Contain("serves on").And.Not.Contain("Bearer").And.Not.Contain("eyJ").And.Not.Contain("curl").And.Not.Contain("/traces"));
        foreach (var name in new[] { "DATABASE_URL", "DATABASE_MIGRATOR_URL" })
        {
            var password = new System.Data.Common.DbConnectionStringBuilder { ConnectionString = _workplace.Variables[name] }["Password"].ToString()!;
            Assert.That(transcript, Does.Not.Contain(password));
        }
    }
}
