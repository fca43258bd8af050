using Backend.Data.Generators;
using Backend.Data.Tests.Generators.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Backend.Data.Tests.Generators;

/// <summary>What an edit makes the generator do again.</summary>
internal sealed class IncrementalTests
{
    private static readonly string _table = SourceFile.Table("public readonly Column<string> Name = Text(\"name\").Nullable();");

    private GeneratorDriver _driver;
    private CSharpCompilation _compilation;

    [SetUp]
    public void RunOnce()
    {
        _compilation = TestCompilation.Create(_table, "class Unrelated { }");
        _driver = CSharpGeneratorDriver.Create(
            [new TableGenerator().AsSourceGenerator()],
            parseOptions: TestCompilation.ParseOptions,
            driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        _driver = _driver.RunGenerators(_compilation);
    }

    [Test]
    public void Edit_InAnotherFile_LeavesEveryOutputAsItWas()
    {
        var result = Edit("Source1.cs", "class Unrelated { int _field = 1; }");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Outputs(result), Is.Not.Empty.And.All.EqualTo(IncrementalStepRunReason.Cached));
            Assert.That(Steps(result, TableGenerator.TablesStep), Is.EqualTo([IncrementalStepRunReason.Cached]));
            Assert.That(Steps(result, TableGenerator.FindingsStep), Is.EqualTo([IncrementalStepRunReason.Cached]));
        }
    }

    [Test]
    public void Edit_OfAMethodOfTheTable_LeavesEveryOutputAsItWas()
    {
        var result = Edit("Source0.cs", _table.TrimEnd().TrimEnd('}') + "    public int Answer() => 42;\n}");

        Assert.That(Outputs(result), Is.Not.Empty.And.All.EqualTo(IncrementalStepRunReason.Cached));
    }

    [Test]
    public void Edit_ThatMovesTheTable_RenewsPositionsButNotTheSource()
    {
        var result = Edit("Source0.cs", "// a line above\n" + _table);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Steps(result, TableGenerator.TablesStep), Is.EqualTo([IncrementalStepRunReason.Cached]));
            Assert.That(Steps(result, TableGenerator.FindingsStep), Is.EqualTo([IncrementalStepRunReason.Modified]));
            Assert.That(result.Diagnostics.Single().Location.GetLineSpan().StartLinePosition.Line, Is.EqualTo(
                _table.Split('\n').ToList().FindIndex(line => line.Contains("Nullable", StringComparison.Ordinal)) + 1));
        }
    }

    [Test]
    public void Edit_OfAColumn_WritesTheSourceAnew()
    {
        var result = Edit("Source0.cs", _table.Replace("Column<string>", "Column<string?>"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Steps(result, TableGenerator.TablesStep), Is.EqualTo([IncrementalStepRunReason.Modified]));
            Assert.That(result.GeneratedSources.Single().SourceText.ToString(), Does.Contain("required string? Name"));
            Assert.That(result.Diagnostics, Is.Empty);
        }
    }

    private GeneratorRunResult Edit(string path, string text)
    {
        var old = _compilation.SyntaxTrees.Single(tree => tree.FilePath == path);
        _driver = _driver.RunGenerators(_compilation.ReplaceSyntaxTree(old, TestCompilation.Parse(text, path)));
        return _driver.GetRunResult().Results.Single();
    }

    private static IEnumerable<IncrementalStepRunReason> Outputs(GeneratorRunResult result) =>
        result.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs).Select(output => output.Reason);

    private static IEnumerable<IncrementalStepRunReason> Steps(GeneratorRunResult result, string name) =>
        result.TrackedSteps[name].SelectMany(step => step.Outputs).Select(output => output.Reason);
}
