using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Backend.Data.Tests.Generators.Support;

/// <summary>What an analyzer says of sources that use Backend.Data itself.</summary>
internal static class Analysis
{
    public static async Task<ImmutableArray<Diagnostic>> OfAsync(DiagnosticAnalyzer analyzer, params string[] sources)
    {
        var compiled = await AllAsync(analyzer, sources);
        var errors = compiled.Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id != "CS1591");
        Assert.That(errors, Is.Empty);
        return compiled.Findings;
    }

    /// <summary>Also of sources that do not compile.</summary>
    public static async Task<(Compilation Compilation, ImmutableArray<Diagnostic> Findings)> AllAsync(DiagnosticAnalyzer analyzer, params string[] sources)
    {
        var compilation = GeneratorRun.Of(TestCompilation.CreateAgainstLibrary(sources)).Compilation;
        var findings = await compilation.WithAnalyzers([analyzer]).GetAnalyzerDiagnosticsAsync();
        return (compilation, [.. findings.OrderBy(finding => finding.Location.SourceSpan.Start)]);
    }
}
