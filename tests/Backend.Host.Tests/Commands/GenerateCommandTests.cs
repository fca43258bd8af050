using Backend.Development;

namespace Backend.Host.Tests.Commands;

/// <summary>In a copy of what <c>db generate</c> reads of the checkout: project files and migrations.</summary>
public sealed class GenerateCommandTests
{
    private static readonly Dictionary<string, string> Development = new(StringComparer.Ordinal) { ["ASPNETCORE_ENVIRONMENT"] = "Development" };

    private string _checkout = "";

    [SetUp]
    public void Copy()
    {
        _checkout = Directory.CreateTempSubdirectory("backend-generate-").FullName;
        var root = DevelopmentDatabase.FindRoot(AppContext.BaseDirectory)!;
        File.WriteAllText(Path.Combine(_checkout, "Backend.sln"), "");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(root, "src"), "*", SearchOption.AllDirectories).Where(IsRead))
        {
            var copy = Path.Combine(_checkout, Path.GetRelativePath(root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    [TearDown]
    public void Delete() => Directory.Delete(_checkout, recursive: true);

    [Test]
    public async Task Generate_UnchangedSchema_WritesNothing()
    {
        var before = Migrations();

        var ended = (await RunAsync("nothing")).Done();

        Assert.That(ended.Output, Is.Empty);
        Assert.That(ended.Errors, Does.Contain("nothing to write"));
        Assert.That(Migrations(), Is.EqualTo(before));
    }

    [Test]
    public async Task Generate_ModuleWithoutMigrations_WritesItsWholeSchemaAsOne()
    {
        var before = Migrations();
        var contacts = before.Keys.Where(path => path.Contains("Backend.Contacts", StringComparison.Ordinal)).ToList();
        contacts.ForEach(path => File.Delete(Path.Combine(_checkout, path)));

        var ended = (await RunAsync("initial")).Done();

        var snapshot = contacts.Single(path => path.EndsWith("snapshot.json", StringComparison.Ordinal));
        Assert.That(ended.Output, Is.EquivalentTo(new[] { snapshot.Replace("snapshot.json", "0001_initial.sql", StringComparison.Ordinal), snapshot }));
        Assert.That(Migrations()[snapshot], Is.EqualTo(before[snapshot]));
        Assert.That(Migrations().Where(file => !contacts.Contains(file.Key)), Is.EqualTo(before.Where(file => !contacts.Contains(file.Key))));
    }

    [Test]
    public async Task Generate_OutsideACheckout_EndsWith1()
    {
        File.Delete(Path.Combine(_checkout, "Backend.sln"));

        (await RunAsync("nothing")).Refused(1, "checkout");
    }

    private static bool IsRead(string file) =>
        !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        && (Path.GetExtension(file) == ".csproj" || Path.GetFileName(Path.GetDirectoryName(file)) == "Migrations");

    private Task<Ended> RunAsync(string name) => Ended.RunAsync(_checkout, Development, "db", "generate", "--name", name);

    private Dictionary<string, string> Migrations() => Directory.EnumerateFiles(_checkout, "*", SearchOption.AllDirectories)
        .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == "Migrations" && Path.GetExtension(file) is ".sql" or ".json")
        .ToDictionary(file => Path.GetRelativePath(_checkout, file), File.ReadAllText, StringComparer.Ordinal);
}
