using Backend.Data.Tests.Generators.Support;

namespace Backend.Data.Tests.Generators;

/// <summary>Types are written so that no namespace or member of the module can capture them.</summary>
internal sealed class TypeNameTests
{
    private const string Types = """
        #pragma warning disable CS1591
        namespace Shop.Domain.Types
        {
            public enum Colour { Red }
            public static class Outer { public enum Size { Small } }
            public sealed class Box<T>;
            public readonly struct Money;
            public sealed class @event;
        }
        """;

    [TestCase("string", "string")]
    [TestCase("Guid", "global::System.Guid")]
    [TestCase("byte[]", "byte[]")]
    [TestCase("string?[]", "string?[]")]
    [TestCase("int[,]", "int[,]")]
    [TestCase("Domain.Types.Colour", "global::Shop.Domain.Types.Colour")]
    [TestCase("Domain.Types.Outer.Size", "global::Shop.Domain.Types.Outer.Size")]
    [TestCase("Domain.Types.Money[]", "global::Shop.Domain.Types.Money[]")]
    [TestCase("Domain.Types.@event", "global::Shop.Domain.Types.@event")]
    [TestCase("Domain.Types.Box<Domain.Types.Money?>", "global::Shop.Domain.Types.Box<global::Shop.Domain.Types.Money?>")]
    [TestCase("IReadOnlyList<string>", "global::System.Collections.Generic.IReadOnlyList<string>")]
    [TestCase(
        "Dictionary<string, List<string?>?>",
        "global::System.Collections.Generic.Dictionary<string, global::System.Collections.Generic.List<string?>?>")]
    [TestCase("(int Low, Guid High)", "(int Low, global::System.Guid High)")]
    public void Column_OfAnyType_IsWrittenFullyQualified(string written, string emitted)
    {
        var run = GeneratorRun.Of(
            Types,
            SourceFile.Table($"public readonly Column<{written}> X = Jsonb<{written}>(\"x\").Default(default!);"),
            SourceFile.Module($$"""
                public sealed partial class OthersTable() : TenantTable<Other>("shop.others")
                {
                    public readonly Column<{{written}}> X = Jsonb<{{written}}>("x");
                }
                """));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Files, Has.All.Contain($"public required {emitted} X {{ get; init; }}"));
            Assert.That(run.CompilerDiagnostics, Is.Empty);
        }
    }

    [Test]
    public void Column_NamedLikeAKeywordOrItsType_Compiles()
    {
        var run = GeneratorRun.Of(Types, SourceFile.Table("""
            public readonly Column<long> @event = Bigint("event");
            public readonly Column<Guid> Guid = Uuid("guid");
            public readonly Column<string> System = Text("system");
            """));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Member("Thing", "@event"), Is.EqualTo("required long"));
            Assert.That(run.CompilerDiagnostics, Is.Empty);
        }
    }

    [Test]
    public void Table_InTheGlobalNamespace_Compiles()
    {
        var run = GeneratorRun.Of(SourceFile.Header + """
            public sealed partial class ThingsTable() : GlobalTable<Thing>("shop.<things>")
            {
                public readonly Column<long> X = Bigint("x");
            }
            """);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.FileNames, Is.EqualTo(["ThingsTable.g.cs"]));
            Assert.That(run.SingleFile, Does.Contain("<summary>Row of shop.&lt;things&gt;.</summary>"));
            Assert.That(run.CompilerDiagnostics, Is.Empty);
        }
    }

    [Test]
    public void Table_WithoutColumns_Compiles()
    {
        var run = GeneratorRun.Of(SourceFile.Table(""));

        Assert.That(run.CompilerDiagnostics, Is.Empty);
    }

    [Test]
    public void Table_WithARelationNamedLikeAnotherRow_Compiles()
    {
        var run = GeneratorRun.Of(SourceFile.Table("""
            public readonly Column<long> Other = Bigint("other");
            public string Thing => "relation";
            """));

        Assert.That(run.CompilerDiagnostics, Is.Empty);
    }
}
