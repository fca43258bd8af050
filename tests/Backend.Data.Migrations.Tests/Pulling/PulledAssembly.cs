using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Backend.Data.Generators;
using Backend.Data.Generators.Diagnostics;
using Backend.Data.Generators.Diagnostics.Keys;
using Backend.Data.Migrations.Pulling;
using Backend.Data.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Npgsql;

namespace Backend.Data.Migrations.Tests.Pulling;

/// <summary>Pulled files, compiled as a module's code is: with the generators and analyzers, all warnings errors.</summary>
internal static class PulledAssembly
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        """;

    // The field keyword is still a preview in the compiler this test hosts, and released in the SDK's.
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Preview, DocumentationMode.Diagnose);

    public static async Task<ModuleSchema> CompileAsync(IEnumerable<PulledFile> files, string @namespace)
    {
        var compilation = CSharpCompilation.Create(
            $"Pulled{Guid.CreateVersion7():N}",
            [CSharpSyntaxTree.ParseText(Usings, Parsing, "Usings.cs"), .. files.Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal)).Select(file => CSharpSyntaxTree.ParseText(file.Text, Parsing, file.Path))],
            [
                .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                    .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
                    .Append(typeof(Column).Assembly.Location).Append(typeof(NpgsqlConnection).Assembly.Location)
                    .Select(path => MetadataReference.CreateFromFile(path)),
            ],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Error, nullableContextOptions: NullableContextOptions.Enable,
                specificDiagnosticOptions: [new("CS8019", ReportDiagnostic.Error)]));
        CSharpGeneratorDriver.Create([new TableGenerator().AsSourceGenerator(), .. JsonGenerators()], parseOptions: Parsing)
            .RunGeneratorsAndUpdateCompilation(compilation, out var whole, out var findings);
        ImmutableArray<DiagnosticAnalyzer> analyzers = [new TablesAnalyzer(), new KeysAnalyzer(), new OrganizationColumnAnalyzer(), new TemplateAnalyzer()];
        var diagnostics = await whole.WithAnalyzers(analyzers).GetAllDiagnosticsAsync();
        Assert.That(
            findings.Concat(diagnostics).Where(finding => !finding.IsSuppressed && (finding.Severity >= DiagnosticSeverity.Warning || finding.Id == "CS8019") && !IsGenerated(finding)).Select(finding => finding.ToString()),
            Is.Empty);
        using var image = new MemoryStream();
        Assert.That(whole.Emit(image).Success, Is.True);
        image.Position = 0;
        var type = AssemblyLoadContext.Default.LoadFromStream(image).GetType($"{@namespace}.Schema", throwOnError: true)!;
        return (ModuleSchema)type.GetProperty("Module", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
    }

    private static bool IsGenerated(Diagnostic finding) => finding.Location.SourceTree?.FilePath is { } path && (path == "Usings.cs" || path.EndsWith(".g.cs", StringComparison.Ordinal));

    // The generator of JSON metadata comes with the SDK's reference pack.
    private static IEnumerable<ISourceGenerator> JsonGenerators()
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
        var path = Directory.EnumerateFiles(Path.Combine(root, "packs", "Microsoft.NETCore.App.Ref"), "System.Text.Json.SourceGeneration.dll", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Last();
        return Assembly.LoadFrom(path).GetTypes()
            .Where(type => type is { IsAbstract: false } && typeof(IIncrementalGenerator).IsAssignableFrom(type))
            .Select(type => ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator());
    }
}
