using Backend.Data.Tests.Generators.Support;

namespace Backend.Data.Tests.Generators;

/// <summary>Table classes for which nothing can be generated: the finding is the only thing that comes out.</summary>
internal sealed class TableRuleTests
{
    [Test]
    public void Table_NotPartial_IsRefused() =>
        AssertRefused(
            "BKD001",
            "ThingsTable",
            "Table class 'ThingsTable' is not partial: declare it 'sealed partial class', its row types and readers are generated into the other part",
            "public sealed class ThingsTable() : TenantTable<Thing>(\"things\");");

    [TestCase("nested", "public static partial class Outer { public sealed partial class ThingsTable() : TenantTable<Thing>(\"things\"); }")]
    [TestCase("generic", "public sealed partial class ThingsTable<T>() : TenantTable<Thing>(\"things\");")]
    [TestCase("file-local", "file sealed partial class ThingsTable() : TenantTable<Thing>(\"things\");")]
    public void Table_NotAPlainClassInANamespace_IsRefused(string obstacle, string declaration) =>
        AssertRefused(
            "BKD002",
            "ThingsTable",
            $"Table class 'ThingsTable' is {obstacle}: declare it as a plain class directly in a namespace, where its row types are generated",
            declaration);

    [TestCase("Backend.Data.Schema.TenantTable<Thing>", "TenantTable<Row>")]
    [TestCase("global::Backend.Data.Schema.GlobalTable<Thing>", "GlobalTable<Row>")]
    [TestCase("PublishedTable<Shop.Schema.Thing>", "PublishedTable<Row>")]
    [TestCase("TenantTable<List<string>>", "TenantTable<Row>")]
    public void Table_WithAQualifiedBase_IsRefused(string written, string better) =>
        AssertRefused(
            "BKD003",
            written,
            $"The base type of table 'ThingsTable' is written '{written}': import Backend.Data.Schema and write '{better}' with a row type named in the table's own namespace",
            $"public sealed partial class ThingsTable() : {written}(\"things\");");

    [TestCase("TenantTable", "Thing")]
    [TestCase("TenantTable", "NewThing")]
    [TestCase("GlobalTable", "ThingPatch")]
    [TestCase("PublishedTable", "Thing")]
    public void Column_NamedLikeARowType_IsRefused(string kind, string column) =>
        AssertRefused(
            "BKD005",
            column,
            $"Column '{column}' has the name of a row type of 'ThingsTable', whose member it would become: rename the field, the SQL name may stay",
            $"public sealed partial class ThingsTable() : {kind}<Thing>(\"things\") {{ public readonly Column<long> {column} = Bigint(\"x\"); }}");

    [Test]
    public void Column_NamedLikeANewRowOfAPublishedTable_IsAccepted()
    {
        var run = GeneratorRun.Of(SourceFile.Module(
            "internal sealed partial class ThingsTable() : PublishedTable<Thing>(\"things\") { public readonly Column<long> NewThing = Bigint(\"x\"); }"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Findings, Is.Empty);
            Assert.That(run.CompilerDiagnostics, Is.Empty);
        }
    }

    [TestCase("(string name)", "public sealed partial class ThingsTable(string name) : TenantTable<Thing>(name);")]
    [TestCase("(int shard)", "public sealed partial class ThingsTable() : TenantTable<Thing>(\"x\") { public ThingsTable(int shard) : this() { } }")]
    public void Table_WithConstructorParameters_IsRefused(string parameters, string declaration) =>
        AssertRefused(
            "BKD009",
            parameters,
            "Table class 'ThingsTable' has a constructor with parameters: aliases are created with 'new()', so a table takes none and passes its name to the base type",
            declaration);

    [Test]
    public void Table_ThatBreaksSeveralRules_ShowsThemAll()
    {
        var run = GeneratorRun.Of(SourceFile.Module("""
            public sealed class ThingsTable(string name) : Backend.Data.Schema.TenantTable<Thing>(name)
            {
                private readonly Column<string> Name = Text("name").Nullable();
            }
            """));

        Assert.That(
            run.Findings.Select(finding => finding.Id),
            Is.EquivalentTo(["BKD001", "BKD003", "BKD006", "BKD008", "BKD009"]));
    }

    [TestCase("public abstract class TenantTable<T>(string name) { public string Name => name; }")]
    [TestCase("public interface TenantTable<T>;")]
    public void Class_OfAnotherBaseWithTheSameName_IsNoTable(string declaration)
    {
        var run = GeneratorRun.Of("namespace Other;\n" + declaration, "using Other; class ThingsTable : Other.TenantTable<string> { }");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Findings, Is.Empty);
            Assert.That(run.FileNames, Is.Empty);
        }
    }

    private static void AssertRefused(string id, string pointedAt, string message, string declaration)
    {
        var source = SourceFile.Module(declaration);

        var run = GeneratorRun.Of(source);

        var finding = run.Findings.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(finding.Id, Is.EqualTo(id));
            Assert.That(finding.GetMessage(), Is.EqualTo(message));
            Assert.That(finding.PointedAt(source), Is.EqualTo(pointedAt));
            Assert.That(finding.Location.GetLineSpan().Path, Is.EqualTo("Source0.cs"));
            Assert.That(run.FileNames, Is.Empty);
        }
    }
}
