using System.Collections.Immutable;
using Backend.Data.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Backend.Data.Tests.Generators.Support;

/// <summary>One run of the generator over sources.</summary>
internal sealed class GeneratorRun
{
    private readonly GeneratorRunResult _result;

    private GeneratorRun(GeneratorRunResult result, Compilation compilation)
    {
        _result = result;
        Compilation = compilation;
        if (result.Exception is not null) throw new InvalidOperationException("The generator failed.", result.Exception);
    }

    /// <summary>The sources, the contract and what was generated.</summary>
    public Compilation Compilation { get; }

    public ImmutableArray<Diagnostic> Findings => _result.Diagnostics;

    public IEnumerable<string> FileNames => _result.GeneratedSources.Select(source => source.HintName);

    public IEnumerable<string> Files => _result.GeneratedSources.Select(source => source.SourceText.ToString());

    public string SingleFile => Files.Single();

    /// <summary>What the compiler says about everything, hidden hints apart.</summary>
    public IEnumerable<Diagnostic> CompilerDiagnostics =>
        Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden);

    public static GeneratorRun Of(params string[] sources) => Of(TestCompilation.Create(sources));

    public static GeneratorRun Of(Compilation compilation)
    {
        var driver = CSharpGeneratorDriver
            .Create([new TableGenerator().AsSourceGenerator()], parseOptions: TestCompilation.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        return new(driver.GetRunResult().Results.Single(), output);
    }

    /// <summary>A property of a generated record: its type as emitted, <c>required</c> included; null if it has none.</summary>
    public string? Member(string record, string name)
    {
        var line = SingleFile
            .Split("sealed record ")
            .Single(part => part.StartsWith(record + "\n", StringComparison.Ordinal))
            .Split("\n}\n")[0]
            .Split('\n')
            .SingleOrDefault(text => text.EndsWith($" {name} {{ get; init; }}", StringComparison.Ordinal));
        return line?.Trim()["public ".Length..^$" {name} {{ get; init; }}".Length];
    }
}
