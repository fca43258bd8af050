using Backend.Data.Migrations.Decisions;
using Backend.Data.Migrations.Tests.Samples;
using Backend.Data.Schema;

namespace Backend.Data.Migrations.Tests.Generate;

/// <summary>A source directory that lasts as long as the test.</summary>
public abstract class GenerateFixture
{
    protected string Sources { get; private set; } = "";

    [SetUp]
    public void CreateDirectory() => Sources = Directory.CreateTempSubdirectory("backend-migrations-").FullName;

    [TearDown]
    public void DeleteDirectory() => Directory.Delete(Sources, recursive: true);

    private protected string[] Files => [.. Directory.EnumerateFiles(Sources).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    private protected string SnapshotFile => Path.Combine(Sources, "snapshot.json");

    private protected GeneratedMigration Generate(ModuleSchema module, string name)
    {
        var result = GenerateAll(module, name);
        Assert.That(result.Missing.Select(question => question.Id), Is.Empty);
        return result.Modules.Single(each => each.Module == module.Name);
    }

    private protected GenerateResult GenerateAll(ModuleSchema module, string name, Func<Question, string?>? ask = null) =>
        MigrationGenerator.Generate([.. Modules.All.Where(other => other != module).Select(other => In(other, Path.Combine(Sources, other.Name))), In(module, Sources)], name, ask);

    private static ModuleMigrations In(ModuleSchema module, string directory) =>
        new(module, new MemoryAssembly("empty", new Dictionary<string, string>()), directory);

    /// <summary>Makes the last snapshot another one, as if the C# schema had changed since.</summary>
    private protected void EditSnapshot(Func<string, bool> keep, params (string Old, string New)[] replacements)
    {
        var text = string.Join('\n', File.ReadAllLines(SnapshotFile).Where(keep));
        foreach (var (old, @new) in replacements)
        {
            Assert.That(text, Does.Contain(old));
            text = text.Replace(old, @new, StringComparison.Ordinal);
        }

        File.WriteAllText(SnapshotFile, text);
    }
}
