using System.Reflection;
using Backend.Data.Tests.Generators.Support;

namespace Backend.Data.Tests.Generators;

/// <summary>What generated code does when it runs.</summary>
internal sealed class GeneratedCodeTests
{
    private const string Table = """
        public sealed partial class ThingsTable() : TenantTable<Thing>("shop.things")
        {
            public readonly Column<Guid> Id = Uuid("id").PrimaryKey().DefaultVersion7();
            public readonly Column<string> Name = Text("name");
            public readonly Column<string?> Note = Text("note").Nullable();
            public readonly Column<IReadOnlyList<int>> Sizes = Jsonb<IReadOnlyList<int>>("sizes");
        }

        """;

    [Test]
    public void Columns_Listed_StandInTheOrderOfTheirDeclaration() =>
        Assert.That(
            Run("return string.Join(\",\", new ThingsTable().AllColumns.Select(column => column.SqlName));"),
            Is.EqualTo("id,name,note,sizes"));

    [Test]
    public void Alias_OfATable_IsAnotherInstanceWithItsOwnColumns() =>
        Assert.That(
            Run("""
                var table = new ThingsTable();
                var alias = table.As("other");
                return $"{table.TableAlias ?? "none"} {alias.TableAlias} {ReferenceEquals(table.Id, alias.Id)}";
                """),
            Is.EqualTo("none other False"));

    [Test]
    public void NewValues_OfANewRow_AreRequiredOnesAndThoseSet() =>
        Assert.That(
            Run("""
                var row = new NewThing { Name = "n", Note = null, Sizes = [7] };
                return string.Join(" ", new ThingsTable().NewValues.Select(value => value.Column.SqlName + ":" + value.Of(row).IsSet));
                """),
            Is.EqualTo("id:False name:True note:True sizes:True"));

    [Test]
    public void PatchValues_OfAPatch_AreThoseSet() =>
        Assert.That(
            Run("""
                var patch = new ThingPatch { Name = "n" };
                return string.Join(" ", new ThingsTable().PatchValues.Select(value => value.Column.SqlName + ":" + value.Of(patch).IsSet));
                """),
            Is.EqualTo("name:True note:False sizes:False"));

    [Test]
    public void ValueLists_AskedForTwice_AreTheSame() =>
        Assert.That(
            Run("""
                var table = new ThingsTable();
                return $"{ReferenceEquals(table.NewValues, table.NewValues)} {ReferenceEquals(table.PatchValues, table.PatchValues)}";
                """),
            Is.EqualTo("True True"));

    private static string Run(string body)
    {
        var run = GeneratorRun.Of(
            SourceFile.Module(Table),
            "#nullable enable\nusing System.Linq;\nnamespace Shop.Schema;\ninternal static class Probe { internal static string Run() { " + body + " } }");
        using var image = new MemoryStream();
        var emitted = run.Compilation.Emit(image);
        Assert.That(emitted.Success, Is.True, () => string.Join('\n', emitted.Diagnostics));

        var probe = Assembly.Load(image.ToArray()).GetType("Shop.Schema.Probe")!;
        return (string)probe.GetMethod("Run", BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, null)!;
    }
}
