using Backend.Data.Tests.Generators.Support;

namespace Backend.Data.Tests.Generators;

/// <summary>The declared type and the call of Nullable() have to agree.</summary>
internal sealed class NullabilityTests
{
    [TestCase("string", "Text(\"x\")", "required string", "required string")]
    [TestCase("string?", "Text(\"x\").Nullable()", "required string?", "Optional<string?>")]
    [TestCase("string?", "Text(\"x\").Nullable().Default(null)", "required string?", "Optional<string?>")]
    [TestCase("int", "Integer(\"x\")", "required int", "required int")]
    [TestCase("int?", "Integer(\"x\").Nullable()", "required int?", "Optional<int?>")]
    [TestCase("Nullable<int>", "Integer(\"x\").Nullable()", "required int?", "Optional<int?>")]
    [TestCase("int[]", "Array(Integer(\"x\"))", "required int[]", "required int[]")]
    [TestCase("int[]?", "Array(Integer(\"x\")).Nullable()", "required int[]?", "Optional<int[]?>")]
    public void Column_DeclaredAsItIsBuilt_KeepsItsType(string type, string initializer, string onRow, string onNew)
    {
        var run = GeneratorRun.Of(SourceFile.Table($"public readonly Column<{type}> X = {initializer};"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Member("Thing", "X"), Is.EqualTo(onRow));
            Assert.That(run.Member("NewThing", "X"), Is.EqualTo(onNew.Replace("Optional<", "global::Backend.Data.Schema.Optional<")));
            Assert.That(run.Findings, Is.Empty);
            Assert.That(run.CompilerDiagnostics, Is.Empty);
        }
    }

    [TestCase("string", "Text(\"x\").Nullable()")]
    [TestCase("int", "Integer(\"x\").Default(1).Nullable()")]
    [TestCase("int[]", "Array(Integer(\"x\")).Nullable()")]
    public void Column_NullableButDeclaredOtherwise_IsRefused(string type, string initializer)
    {
        var source = SourceFile.Table($"public readonly Column<{type}> X = {initializer};");

        var finding = GeneratorRun.Of(source).Findings.Single();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(finding.Id, Is.EqualTo("BKD006"));
            Assert.That(finding.GetMessage(), Is.EqualTo(
                $"Column 'X' is Nullable() but declared 'Column<{type}>': declare it 'Column<{type}?>' or drop Nullable()"));
            Assert.That(finding.PointedAt(source), Is.EqualTo(type));
        }
    }

    [TestCase("string?", "Text(\"x\")")]
    [TestCase("int?", "Integer(\"x\").Default(1)")]
    [TestCase("Nullable<int>", "Integer(\"x\")")]
    [TestCase("int[]?", "Array(Integer(\"x\"))")]
    public void Column_DeclaredNullableWithoutTheCall_IsRefused(string type, string initializer)
    {
        var source = SourceFile.Table($"public readonly Column<{type}> X = {initializer};");

        var finding = GeneratorRun.Of(source).Findings.Single();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(finding.Id, Is.EqualTo("BKD007"));
            Assert.That(finding.PointedAt(source), Is.EqualTo(type));
        }
    }
}
