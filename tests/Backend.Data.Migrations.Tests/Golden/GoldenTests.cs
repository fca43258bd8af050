using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Snapshot.Reading;
using Backend.Data.Migrations.Tests.Samples;
using Backend.Data.Schema;
using Backend.Testing.Kinds;

namespace Backend.Data.Migrations.Tests.Golden;

/// <summary>The files beside this one are read and approved by people; a change of theirs is a change of every migration.</summary>
public sealed class GoldenTests
{
    private static IEnumerable<TestCaseData> Schemas => Modules.All.Concat([KindsModule.Schema, Modules.Vectors]).Select(module => new TestCaseData(module).SetArgDisplayNames(module.Name));

    [TestCaseSource(nameof(Schemas))]
    public void Initial_OfAModule_IsTheApprovedSql(ModuleSchema module) =>
        AssertApproved($"{module.Name}.sql", Samples.Migrations.Initial(module));

    [TestCaseSource(nameof(Schemas))]
    public void Snapshot_OfAModule_IsTheApprovedJson(ModuleSchema module) =>
        AssertApproved($"{module.Name}.json", SnapshotJson.Write(SchemaReader.Read(module)));

    private static void AssertApproved(string file, string text)
    {
        var written = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"{file}.actual");
        File.WriteAllText(written, text);
        Assert.That(text, Is.EqualTo(Approved(file)), $"Review {written}; if it is right, it becomes Golden/{file}.");
        File.Delete(written);
    }

    private static string Approved(string file)
    {
        using var stream = typeof(GoldenTests).Assembly.GetManifestResourceStream($"golden/{file}");
        Assert.That(stream, Is.Not.Null, $"there is no approved {file}");
        using var reader = new StreamReader(stream!);
        return reader.ReadToEnd();
    }
}
