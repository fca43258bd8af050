using System.Collections.Immutable;
using Backend.Data.Generators.Diagnostics;
using Backend.Data.Generators.Diagnostics.Keys;
using Backend.Data.Schema;
using Backend.Data.Tests.Generators.Support;
using Backend.Testing.Shop;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Backend.Data.Tests.CompileFail;

/// <summary>Compiles programs as a module's code is: against Backend.Data and the shop, all warnings errors.</summary>
internal static class ProgramCompiler
{
    // Files of a module would have these at their head.
    private const string Usings = """
        #nullable enable
        #pragma warning disable CS1591, CS1998
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using Backend.Data.Execution;
        using Backend.Data.Mutation;
        using Backend.Data.Query;
        using Backend.Data.Query.Paging;
        using Backend.Data.Relational;
        using Backend.Data.Schema;
        using Backend.Data.Schema.Definition;
        using Backend.Data.Sql;
        using Backend.Data.Tenancy;

        """;

    private const string Handler = Usings + """
        using Backend.Testing.Shop.Schema;
        using static Backend.Testing.Shop.Schema.Tables;

        internal static class Handler
        {
            internal static async Task RunAsync(IUnitOfWork uow, Guid id, Contact contact, CancellationToken ct)
            {
        #line 1

        """;

    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Module",
        references:
        [
            .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Where(path => Path.GetFileName(path) is var file
                    && (file.StartsWith("System.", StringComparison.Ordinal) || file.StartsWith("Microsoft.Extensions.Logging.", StringComparison.Ordinal)))
                .Append(typeof(Column).Assembly.Location)
                .Append(typeof(ShopDatabase).Assembly.Location)
                .Select(path => MetadataReference.CreateFromFile(path)),
        ],
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Error));

    public static async Task<IReadOnlyList<Diagnostic>> DiagnosticsOfAsync(CompileFailProgram program, string text)
    {
        var source = program.IsFile ? Usings + "#line 1\n" + text : Handler + text + "\n#line default\n} }\n";
        var compilation = Empty.AddSyntaxTrees(TestCompilation.Parse(source, program.Name + ".cs"));
        if (!program.IsFile)
            return Shown(compilation.GetDiagnostics());

        var run = GeneratorRun.Of(compilation);
        ImmutableArray<DiagnosticAnalyzer> analyzers =
            [new TablesAnalyzer(), new KeysAnalyzer(), new OrganizationColumnAnalyzer(), new PublishedWriteAnalyzer()];
        var analyzed = run.Compilation.WithAnalyzers(analyzers);
        return Shown([.. run.Findings, .. await analyzed.GetAllDiagnosticsAsync()]);
    }

    private static Diagnostic[] Shown(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .Where(diagnostic => diagnostic.DefaultSeverity >= DiagnosticSeverity.Warning)
            .OrderBy(diagnostic => diagnostic.Id, StringComparer.Ordinal),
    ];
}
