using Backend.Development;
using Backend.Testing.Poolers;

namespace Backend.Host.Tests.Connections;

/// <summary>The host behind a PgBouncer in transaction mode, with one session for each role.</summary>
internal sealed class PoolerTests
{
    private Workplace _workplace = null!;

    private PgBouncer _pooler = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        if (PgBouncer.Missing is { } missing)
            Assert.Ignore(missing);
        _workplace = (await Workplace.CreateAsync()).WithWorkers();
        _pooler = await PgBouncer.StartAsync(PoolMode.Transaction, poolSize: 1, [Direct(DatabaseRole.App), Direct(DatabaseRole.Worker), Direct(DatabaseRole.Migrator)]);
    }

    [OneTimeTearDown]
    public async Task EndAsync()
    {
        if (_pooler is not null)
            await _pooler.DisposeAsync();
        if (_workplace is not null)
            await _workplace.DisposeAsync();
    }

    [SetUp]
    public void Direct()
    {
        foreach (var (name, role) in new[] { ("DATABASE_URL", DatabaseRole.App), ("DATABASE_WORKER_URL", DatabaseRole.Worker), ("DATABASE_MIGRATOR_URL", DatabaseRole.Migrator) })
            _workplace.Variables[name] = Direct(role);
    }

    [Test]
    public async Task Serve_ThroughAPoolerThatIsNotNamed_EndsWithASentence()
    {
        _workplace.Variables["DATABASE_URL"] = _pooler.Through(Direct(DatabaseRole.App));
        var ended = await _workplace.RunAsync("serve", "--urls", "http://127.0.0.1:0");

        ended.Refused(1, "DATABASE_URL leads through a connection pooler");
    }

    [Test]
    public async Task Migrate_ThroughAPooler_EndsWithASentence()
    {
        _workplace.Variables["DATABASE_MIGRATOR_URL"] = _pooler.Through(Direct(DatabaseRole.Migrator));
        var ended = await _workplace.RunAsync("db", "status");

        ended.Refused(1, "Point DATABASE_MIGRATOR_URL to the server itself");
    }

    [Test]
    public async Task Serve_ThroughANamedPooler_AnswersAndRunsJobs()
    {
        _workplace.Variables["DATABASE_URL"] = _pooler.Through(Direct(DatabaseRole.App)) + ";Pooler=transaction";
        _workplace.Variables["DATABASE_WORKER_URL"] = _pooler.Through(Direct(DatabaseRole.Worker)) + ";Pooler=transaction";
        var organization = await _workplace.NewOrganizationAsync();
        using var host = await RunningHost.StartAsync(_workplace);
        await host.ReadyAsync();
        var api = host.As(_workplace.Token(organization));
        var contact = await api.NewContactAsync();
        var license = await api.NewProductAsync(kind: "license");
        var order = (await api.PlaceAsync(contact, (license, 2))).With(201).Id;
        (await api.PostAsync($"/v1/orders/{order}/pay", new { reference = "bank-1" })).With(200);

        // Its licenses are activated by a job.
        Answer licenses;
        do
            licenses = (await api.GetAsync("/v1/licenses")).With(200);
        while (licenses.Json.GetProperty("data")[0].Text("status") != "active");
        Assert.That((await api.GetAsync($"/v1/orders/{order}")).With(200).Json.Text("status"), Is.EqualTo("paid"));
        Assert.That(host.Process.Transcript(), Does.Contain("looks for jobs every"));
    }

    private string Direct(DatabaseRole role) => _workplace.Database.ConnectionString(role);
}
