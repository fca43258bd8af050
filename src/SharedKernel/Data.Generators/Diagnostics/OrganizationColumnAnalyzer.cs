using System.Collections.Immutable;
using Backend.Data.Generators.Model;
using Backend.Data.Generators.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Backend.Data.Generators.Diagnostics;

/// <summary>Reports a column of a table that takes the name of the organization's.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class OrganizationColumnAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.OrganizationColumn];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSyntaxNodeAction(Check, SyntaxKind.FieldDeclaration);
    }

    private static void Check(SyntaxNodeAnalysisContext context)
    {
        var field = (FieldDeclarationSyntax)context.Node;
        if (ColumnSyntax.TypeOf(field) is null || context.ContainingSymbol?.ContainingType is not { } table || TableBase.KindOf(table) is null)
            return;
        foreach (var variable in field.Declaration.Variables)
        {
            if (ModifierChain.Read(variable.Initializer?.Value) is { SqlName: Contract.OrganizationColumn } chain)
                context.ReportDiagnostic(Diagnostic.Create(Rules.OrganizationColumn, chain.SqlNameLocation, variable.Identifier.ValueText, table.Name));
        }
    }
}
