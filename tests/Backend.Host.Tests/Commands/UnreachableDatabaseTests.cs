
namespace Backend.Host.Tests.Commands;

/// <summary>A database that is missing, misspelt or down: one message that names what to do, and no secret.</summary>
public sealed class UnreachableDatabaseTests
{
    private const string Password = "swordfish";

    // Nothing listens on port 1.
    private const string Down = "postgres://backend_app:" + Password + "@127.0.0.1:1/backend";

    private static readonly string[][] Commands = [["serve", "--urls", "http://127.0.0.1:0"], ["db", "migrate"], ["db", "status"], ["org", "list"], ["org", "create", "--name", "Example"]];

    private string _directory = "";

    [OneTimeSetUp]
    public void Create() => _directory = Directory.CreateTempSubdirectory("backend-unreachable-").FullName;

    [OneTimeTearDown]
    public void Delete() => Directory.Delete(_directory, recursive: true);

    [TestCaseSource(nameof(Commands))]
    public async Task Run_DatabaseDown_EndsWith1(params string[] command)
    {
        var ended = await RunAsync("Development", Down, command);

        ended.Refused(1, "DATABASE_");
        Assert.That(ended.Errors, Does.Not.Contain(Password));
        Assert.That(ended.Errors.Split('\n'), Has.Length.LessThanOrEqualTo(3));
    }

    [TestCaseSource(nameof(Commands))]
    public async Task Run_ProductionWithoutDatabaseUrl_EndsWith1(params string[] command) =>
        (await RunAsync("Production", null, command)).Refused(1, command[0] == "serve" ? "DATABASE_URL is not set" : "DATABASE_MIGRATOR_URL is not set");

    [TestCase("postgres://backend_app:" + Password + "@127.0.0.1:99999/backend")]
    [TestCase("postgres://backend_app:" + Password + "/@127.0.0.1/backend")]
    [TestCase("mysql://backend_app:" + Password + "@127.0.0.1/backend")]
    [TestCase("Username=backend_app;Password=" + Password)]
    [TestCase("Host=127.0.0.1;Password=a;b" + Password)]
    public async Task Run_DatabaseUrlThatCannotBeRead_EndsWith1(string url)
    {
        var ended = await RunAsync("Production", url, "serve", "--urls", "http://127.0.0.1:0");

        ended.Refused(1, "DATABASE_URL cannot be read");
        Assert.That(ended.Errors, Does.Not.Contain(Password));
    }

    private Task<Ended> RunAsync(string environment, string? url, params string[] arguments)
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal) { ["ASPNETCORE_ENVIRONMENT"] = environment };
        if (url is not null)
            variables["DATABASE_URL"] = variables["DATABASE_MIGRATOR_URL"] = url;
        return Ended.RunAsync(_directory, variables, arguments);
    }
}
