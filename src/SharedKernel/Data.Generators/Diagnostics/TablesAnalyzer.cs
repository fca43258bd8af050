using System.Collections.Concurrent;
using System.Collections.Immutable;
using Backend.Data.Generators.Model;
using Backend.Data.Generators.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Backend.Data.Generators.Diagnostics;

/// <summary>Reports tables that an assembly declares but does not list in its <c>Tables</c>.</summary>
// Apart from the generator: this needs the whole assembly, which would make every edit a full run there.
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class TablesAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.NotListed];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var tables = new ConcurrentBag<INamedTypeSymbol>();
        var listed = new ConcurrentBag<ITypeSymbol>();

        context.RegisterSymbolAction(symbol =>
        {
            var type = (INamedTypeSymbol)symbol.Symbol;
            if (IsOwnTable(type)) tables.Add(type);
            foreach (var table in ListedBy(type)) listed.Add(table);
        }, SymbolKind.NamedType);

        context.RegisterCompilationEndAction(end =>
        {
            var known = new HashSet<ITypeSymbol>(listed, SymbolEqualityComparer.Default);
            foreach (var table in tables.Where(table => !known.Contains(table)))
                end.ReportDiagnostic(Diagnostic.Create(Rules.NotListed, table.Locations[0], table.Name));
        });
    }

    private static IEnumerable<ITypeSymbol> ListedBy(INamedTypeSymbol type) =>
        type is { IsStatic: true, Name: Contract.TablesClass }
            ? type.GetMembers().OfType<IPropertySymbol>().Where(property => property.IsStatic).Select(property => property.Type)
            : [];

    // A published table has no DDL of its own: its owner lists it.
    private static bool IsOwnTable(INamedTypeSymbol type) =>
        !type.IsAbstract && TableBase.KindOf(type) is TableKind.Tenant or TableKind.Global or TableKind.View;
}
