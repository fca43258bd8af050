
namespace Backend.Host.Tests.Commands;

/// <summary>Wrong usage ends with 2 before anything is touched: no database is given here.</summary>
public sealed class UsageTests
{
    private static readonly Dictionary<string, string> Development = new(StringComparer.Ordinal) { ["ASPNETCORE_ENVIRONMENT"] = "Development" };

    private static readonly string[][] Wrong =
    [
        ["nonsense"],
        ["--nonsense"],
        ["serve", "--port", "80"],
        ["serve", "--urls"],
        ["org"],
        ["org", "create"],
        ["org", "create", "--name", " "],
        ["org", "create", "--name", new string('x', 201)],
        ["org", "delete"],
        ["org", "suspend"],
        ["org", "resume", "acme"],
        ["org", "export", "01890a5d-ac96-774b-bcce-b302099a8057"],
        ["org", "suspend", "00000000-0000-0000-0000-000000000000"],
        ["token"],
        ["token", "--org", "acme"],
        ["token", "--org", "00000000-0000-0000-0000-000000000000"],
        ["token", "--org", "01890a5d-ac96-774b-bcce-b302099a8057", "--minutes", "0"],
        ["token", "--org", "01890a5d-ac96-774b-bcce-b302099a8057", "--minutes", "soon"],
        ["db"],
        ["db", "url", "--role", "admin"],
        ["db", "generate"],
        ["db", "generate", "--name", "Add phone"],
        ["db", "migrate", "--force"],
        ["db", "seed", "--organizations", "-1"],
        ["db", "seed", "--organizations", "many"],
        ["db", "seed", "--contacts", "1000001"],
        ["db", "seed", "--contacts", "0.5"],
        ["db", "seed", "--orders-per-contact", "-1"],
        ["db", "seed", "--seed", "4.2"],
        ["db", "seed", "--connections", "0"],
    ];

    private string _directory = "";

    [OneTimeSetUp]
    public void Create() => _directory = Directory.CreateTempSubdirectory("backend-usage-").FullName;

    [OneTimeTearDown]
    public void Delete() => Directory.Delete(_directory, recursive: true);

    [TestCaseSource(nameof(Wrong))]
    public async Task Run_WrongUsage_EndsWith2(params string[] arguments)
    {
        var ended = await Ended.RunAsync(_directory, Development, arguments);

        ended.Refused(2, "--help");
        Assert.That(ended.Output, Is.Empty);
        Assert.That(Directory.EnumerateFileSystemEntries(_directory), Is.Empty);
    }

    [TestCase("--help")]
    [TestCase("serve", "--help")]
    [TestCase("db", "generate", "--help")]
    public async Task Run_Help_EndsWith0(params string[] arguments) =>
        Assert.That((await Ended.RunAsync(_directory, Development, arguments)).Done().Output, Has.Some.Contains("Usage:"));
}
