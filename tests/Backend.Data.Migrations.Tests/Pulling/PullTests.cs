using Backend.Data.Schema;

namespace Backend.Data.Migrations.Tests.Pulling;

public sealed class PullTests : PullFixture
{
    [TestCase("northwind", 14)]
    [TestCase("agency", 44)]
    public async Task Pull_SchemaOfOthers_CompilesAndGenerateFindsNothingAndTheAdoptedDatabaseIsTheSame(string name, int tables)
    {
        await ExecuteAsync(Source, $"create schema if not exists public; {Resource(name)}");

        var pulled = await PullAsync("public", name);
        Dump(pulled);
        Assert.That(pulled.LeftOut.Select(left => $"{left.Name}: {left.Reason}"), Is.Empty);
        var module = await PulledAssembly.CompileAsync(pulled.Files, Namespace);
        var generated = Generate(pulled, module);

        Assert.That(generated.Missing, Is.Empty);
        Assert.That(generated.Modules.Single().WrittenFiles, Is.Empty);
        Assert.That(module.Tables, Has.Count.EqualTo(tables));
        Assert.That(await DifferencesAsync(pulled, module), Is.Empty);
    }

    private static void Dump(Backend.Data.Migrations.Pulling.PullResult pulled)
    {
        if (Environment.GetEnvironmentVariable("PULL_DUMP") is { } directory)
            foreach (var file in pulled.Files)
            {
                var path = Path.Combine(directory, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, file.Text);
            }
    }
}
