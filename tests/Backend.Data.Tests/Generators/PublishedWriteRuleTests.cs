using Backend.Data.Generators.Diagnostics;
using Backend.Data.Tests.Generators.Support;
using Microsoft.CodeAnalysis;

namespace Backend.Data.Tests.Generators;

/// <summary>BKD017: what the compiler refuses anyhow gets a reason.</summary>
internal sealed class PublishedWriteRuleTests
{
    [TestCase("Insert")]
    [TestCase("Update")]
    [TestCase("Delete")]
    public async Task Write_ToAPublishedTable_IsRefusedWithTheWayOut(string verb)
    {
        var source = Source($"uow.{verb}(Published.Shelves)");

        var (compilation, findings) = await Analysis.AllAsync(new PublishedWriteAnalyzer(), source);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Id), Does.Contain("CS0411"));
            Assert.That(findings.Single().Id, Is.EqualTo("BKD017"));
            Assert.That(findings.Single().PointedAt(source), Is.EqualTo("Published.Shelves"));
            Assert.That(findings.Single().GetMessage(), Is.EqualTo(
                $"'PublishedShelvesTable' is a published table of another module, so it has no {verb}: "
                + "read or join it, and ask its module to write with a message of its contracts"));
        }
    }

    [TestCase("uow.From(Published.Shelves)")]
    [TestCase("uow.Insert(Tables.Authors)")]
    [TestCase("new List<object>().Insert(0, Published.Shelves)")]
    public async Task Statement_ThatIsAllowed_IsAccepted(string statement) =>
        Assert.That(await Analysis.OfAsync(new PublishedWriteAnalyzer(), Source(statement)), Is.Empty);

    private static string Source(string statement) => SchemaSource.Of(more: $$"""
        public static class Handler
        {
            public static void Run(IUnitOfWork uow) { {{statement}}; }
        }
        """);
}
