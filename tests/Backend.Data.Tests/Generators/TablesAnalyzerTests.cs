using Backend.Data.Generators.Diagnostics;
using Backend.Data.Tests.Generators.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Backend.Data.Tests.Generators;

/// <summary>Every own table of an assembly is listed in its static class Tables.</summary>
internal sealed class TablesAnalyzerTests
{
    private const string Tables = """
        internal sealed partial class OrdersTable() : TenantTable<Order>("shop.orders");
        internal sealed partial class CurrenciesTable() : GlobalTable<Currency>("shop.currencies");
        internal sealed partial class PublishedContactsTable() : PublishedTable<PublishedContact>("contacts.contacts");

        """;

    [Test]
    public async Task Tables_AllListed_IsAccepted()
    {
        var findings = await Analyze("""
            internal static class Tables
            {
                public static OrdersTable Orders { get; } = new();
                public static CurrenciesTable Currencies { get; } = new();
            }
            """);

        Assert.That(findings, Is.Empty);
    }

    [Test]
    public async Task Tables_WithOneLeftOut_IsRefusedAtThatTable()
    {
        var findings = await Analyze("internal static class Tables { public static OrdersTable Orders { get; } = new(); }");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(findings.Single().Id, Is.EqualTo("BKD012"));
            Assert.That(findings.Single().Severity, Is.EqualTo(DiagnosticSeverity.Error));
            Assert.That(findings.Single().PointedAt(SourceFile.Module(Tables)), Is.EqualTo("CurrenciesTable"));
            Assert.That(findings.Single().GetMessage(), Is.EqualTo(
                "Table 'CurrenciesTable' is not listed in this assembly's Tables and would be missing from migrations: "
                + "add 'public static CurrenciesTable Name { get; } = new();' to the static class Tables"));
        }
    }

    [TestCase("")]
    [TestCase("internal static class Elsewhere { public static OrdersTable Orders { get; } = new(); public static CurrenciesTable Currencies { get; } = new(); }")]
    [TestCase("internal sealed class Tables { public static OrdersTable Orders { get; } = new(); public static CurrenciesTable Currencies { get; } = new(); }")]
    [TestCase("internal static class Tables { public static readonly OrdersTable Orders = new(); public static object Currencies { get; } = new CurrenciesTable(); }")]
    public async Task Tables_MissingOrOfAnotherShape_IsRefusedForEveryOwnTable(string index)
    {
        var findings = await Analyze(index);

        Assert.That(
            findings.Select(finding => finding.PointedAt(SourceFile.Module(Tables))),
            Is.EquivalentTo(["OrdersTable", "CurrenciesTable"]));
    }

    private static async Task<IReadOnlyList<Diagnostic>> Analyze(string index)
    {
        var run = GeneratorRun.Of(SourceFile.Module(Tables), SourceFile.Module(index));
        Assert.That(run.CompilerDiagnostics.Where(diagnostic => diagnostic.Id.StartsWith("CS0", StringComparison.Ordinal)), Is.Empty);
        return await run.Compilation.WithAnalyzers([new TablesAnalyzer()]).GetAnalyzerDiagnosticsAsync();
    }
}
