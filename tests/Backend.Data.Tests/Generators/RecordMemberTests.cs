using Backend.Data.Tests.Generators.Support;

namespace Backend.Data.Tests.Generators;

/// <summary>Which columns stand on which record, and whether they are required there.</summary>
internal sealed class RecordMemberTests
{
    private const string Optional = "global::Backend.Data.Schema.Optional<long>";

    [TestCase("Bigint(\"x\")", "required long", Optional)]
    [TestCase("Bigint(\"x\").Default(1L)", Optional, Optional)]
    [TestCase("Bigint(\"x\").DefaultNow()", Optional, Optional)]
    [TestCase("Bigint(\"x\").OnUpdateIncrement()", "required long", Optional)]
    [TestCase("Bigint(\"x\").IdentityAlways()", null, null)]
    [TestCase("Bigint(\"x\").IdentityByDefault()", Optional, null)]
    [TestCase("Bigint(\"x\").GeneratedStored(\"1\")", null, null)]
    [TestCase("Bigint(\"x\").PrimaryKey()", "required long", null)]
    [TestCase("Bigint(\"x\").PrimaryKey().DefaultVersion7()", Optional, null)]
    [TestCase("(Bigint(\"x\").Default(1L))!.OnUpdateIncrement()", Optional, Optional)]
    [TestCase("Columns.Bigint(\"x\").Default(1L)", Optional, Optional)]
    public void Column_ByItsModifiers_StandsOnNewAndPatch(string initializer, string? onNew, string? onPatch)
    {
        var run = GeneratorRun.Of(SourceFile.Table($"public readonly Column<long> X = {initializer};"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Member("Thing", "X"), Is.EqualTo("required long"));
            Assert.That(run.Member("NewThing", "X"), Is.EqualTo(onNew));
            Assert.That(run.Member("ThingPatch", "X"), Is.EqualTo(onPatch));
        }
    }

    [Test]
    public void Column_OfNullableElements_IsNotItselfNullable()
    {
        var run = GeneratorRun.Of(SourceFile.Table("public readonly Column<string?[]> X = Array(Text(\"x\").Nullable());"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Findings, Is.Empty);
            Assert.That(run.Member("NewThing", "X"), Is.EqualTo("required string?[]"));
            Assert.That(run.SingleFile, Does.Contain("/// <summary>Column x.</summary>"));
        }
    }

    [Test]
    public void Column_OfSearchWords_IsDeclaredButNoMember()
    {
        var run = GeneratorRun.Of(SourceFile.Table("""
            public readonly Column<long> A = Bigint("a");
            public readonly Column<string> Words = TsVector("words", "to_tsvector('simple', a)");
            public readonly Column<long> B = Bigint("b");
            """));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.CompilerDiagnostics, Is.Empty);
            Assert.That(run.Member("Thing", "Words"), Is.Null);
            Assert.That(run.Member("NewThing", "Words"), Is.Null);
            Assert.That(run.Member("ThingPatch", "Words"), Is.Null);
            Assert.That(run.SingleFile, Does.Contain("ListColumns() =>\n        [A, B];"));
            Assert.That(run.SingleFile, Does.Contain("ListUnreadColumns() =>\n        [Words];"));
            Assert.That(run.SingleFile, Does.Contain("B = reader.Get(B, ordinal + 1),"));
        }
    }

    [TestCase("TenantView")]
    [TestCase("GlobalView")]
    [TestCase("GlobalMaterializedView")]
    public void View_OfAnyKind_HasARowAndNothingToWrite(string kind)
    {
        var run = GeneratorRun.Of(SourceFile.Module($$"""
            public sealed partial class TotalsView() : {{kind}}<Total>("shop.totals")
            {
                public readonly Column<long> Sum = Bigint("sum");
            }
            """));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.CompilerDiagnostics, Is.Empty);
            Assert.That(run.Member("Total", "Sum"), Is.EqualTo("required long"));
            Assert.That(run.SingleFile, Does.Not.Contain("NewTotal").And.Not.Contain("TotalPatch").And.Not.Contain("IWritableTable"));
        }
    }

    [Test]
    public void Fields_SeveralInOneDeclaration_AreColumnsEach()
    {
        var run = GeneratorRun.Of(SourceFile.Table("public readonly Column<long> A = Bigint(\"a\"), B = Bigint(\"b\").Default(1L);"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Member("NewThing", "A"), Is.EqualTo("required long"));
            Assert.That(run.Member("NewThing", "B"), Is.EqualTo(Optional));
        }
    }

    [Test]
    public void Members_ThatAreNoColumnFields_AreIgnored()
    {
        var run = GeneratorRun.Of(SourceFile.Table("""
            public readonly Column<long> A = Bigint("a");
            public readonly List<Column<long>> Many = [];
            public readonly Other.Column<long> Foreign = new();
            public Column<long> Same => A;
            """), "namespace Other { public sealed class Column<T>; }");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.SingleFile, Does.Contain("[A];"));
            Assert.That(run.Findings, Is.Empty);
        }
    }
}
