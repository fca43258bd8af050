using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Snapshot.Reading;
using Backend.Data.Migrations.Tests.Samples;
using Backend.Data.Schema;

namespace Backend.Data.Migrations.Tests.Golden;

/// <summary>The files beside this one are read and approved by people; a change of theirs is a change of every migration.</summary>
public sealed class GoldenTests
{
    private static IEnumerable<TestCaseData> Schemas => Modules.All.Select(module => new TestCaseData(module).SetArgDisplayNames(module.Name));

    [TestCaseSource(nameof(Schemas))]
    public void Initial_OfAModule_IsTheApprovedSql(ModuleSchema module) =>
        Assert.That(Samples.Migrations.Initial(module), Is.EqualTo(Approved($"{module.Name}.sql")));

    [TestCaseSource(nameof(Schemas))]
    public void Snapshot_OfAModule_IsTheApprovedJson(ModuleSchema module) =>
        Assert.That(SnapshotJson.Write(SchemaReader.Read(module)), Is.EqualTo(Approved($"{module.Name}.json")));

    private static string Approved(string file)
    {
        var dump = Environment.GetEnvironmentVariable("GOLDEN_OUT");
        if (dump is not null)
        {
            foreach (var module in Modules.All)
            {
                File.WriteAllText(Path.Combine(dump, $"{module.Name}.sql"), Samples.Migrations.Initial(module));
                File.WriteAllText(Path.Combine(dump, $"{module.Name}.json"), SnapshotJson.Write(SchemaReader.Read(module)));
            }
        }

        using var stream = typeof(GoldenTests).Assembly.GetManifestResourceStream($"golden/{file}");
        Assert.That(stream, Is.Not.Null, $"there is no approved {file}");
        using var reader = new StreamReader(stream!);
        return reader.ReadToEnd();
    }
}
