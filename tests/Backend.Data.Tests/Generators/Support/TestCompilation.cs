using System.Collections.Immutable;
using Backend.Data.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Backend.Data.Tests.Generators.Support;

/// <summary>A compilation of sources, every warning an error, documentation demanded.</summary>
internal static class TestCompilation
{
    // The field keyword is still a preview in the compiler this test hosts, and released in the SDK's.
    public static CSharpParseOptions ParseOptions { get; } =
        new(LanguageVersion.Preview, DocumentationMode.Diagnose);

    private static readonly CSharpCompilationOptions _options =
        new(OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Error);

    private static readonly ImmutableArray<MetadataReference> _references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Together with the stand-ins for Backend.Data.</summary>
    public static CSharpCompilation Create(params string[] sources) =>
        CreateBare(sources).AddSyntaxTrees(Parse(ContractSource.Text, "Contract.cs"));

    /// <summary>Against Backend.Data itself.</summary>
    public static CSharpCompilation CreateAgainstLibrary(params string[] sources) =>
        CreateBare(sources).AddReferences(MetadataReference.CreateFromFile(typeof(Column).Assembly.Location));

    public static SyntaxTree Parse(string source, string path) =>
        CSharpSyntaxTree.ParseText(source, ParseOptions, path);

    private static CSharpCompilation CreateBare(string[] sources) =>
        CSharpCompilation.Create(
            "Shop", sources.Select((source, index) => Parse(source, $"Source{index}.cs")), _references, _options);
}
