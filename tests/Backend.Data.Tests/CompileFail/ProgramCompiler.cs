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
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Backend.Data.Execution;
        global using Backend.Data.Mutation;
        global using Backend.Data.Query;
        global using Backend.Data.Query.Paging;
        global using Backend.Data.Relational;
        global using Backend.Data.Schema;
        global using Backend.Data.Schema.Definition;
        global using Backend.Data.Sql;
        global using Backend.Data.Tenancy;
        """;

    private const string Handler = """
        using Backend.Testing.Shop.Schema;
        using static Backend.Data.Query.Functions;
        using static Backend.Data.Query.Statements;
        using static Backend.Testing.Shop.Schema.Tables;

        internal static class Handler
        {
            internal static async Task RunAsync(IUnitOfWork uow, Guid id, Contact contact, CancellationToken ct)
            {
        #line 1

        """;

    // Documentation and awaiting are none of a program's business.
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Module",
        [TestCompilation.Parse(Usings, "Usings.cs")],
        [
            .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Where(path => IsForModules(Path.GetFileName(path)))
                .Append(typeof(Column).Assembly.Location)
                .Append(typeof(ShopDatabase).Assembly.Location)
                .Select(path => MetadataReference.CreateFromFile(path)),
        ],
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            generalDiagnosticOption: ReportDiagnostic.Error,
            specificDiagnosticOptions: [new("CS1591", ReportDiagnostic.Suppress), new("CS1998", ReportDiagnostic.Suppress)],
            nullableContextOptions: NullableContextOptions.Enable));

    public static async Task<IReadOnlyList<Diagnostic>> DiagnosticsOfAsync(CompileFailProgram program, string text)
    {
        var source = program.IsFile ? text : Handler + text + "\n#line default\n} }\n";
        var compilation = Empty.AddSyntaxTrees(TestCompilation.Parse(source, program.Name + ".cs"));
        if (!program.IsFile)
            return Shown(compilation.GetDiagnostics());

        var run = GeneratorRun.Of(compilation);
        ImmutableArray<DiagnosticAnalyzer> analyzers =
            [new TablesAnalyzer(), new KeysAnalyzer(), new OrganizationColumnAnalyzer(), new PublishedWriteAnalyzer(), new TemplateAnalyzer()];
        return Shown([.. run.Findings, .. await run.Compilation.WithAnalyzers(analyzers).GetAllDiagnosticsAsync()]);
    }

    private static bool IsForModules(string assembly) =>
        assembly == "Npgsql.dll"
        || assembly.StartsWith("System.", StringComparison.Ordinal)
        || assembly.StartsWith("Microsoft.Extensions.Logging.", StringComparison.Ordinal);

    private static Diagnostic[] Shown(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .Where(diagnostic => diagnostic.DefaultSeverity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed)
            .OrderBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.GetMessage(), StringComparer.Ordinal),
    ];
}
