using System.Collections.Immutable;
using Backend.Data.Generators.Model;
using Backend.Data.Generators.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Backend.Data.Generators.Diagnostics;

/// <summary>Says why a write to a published table does not compile; the compiler only says that it can infer no types.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class PublishedWriteAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.PublishedWrite];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSyntaxNodeAction(Check, SyntaxKind.InvocationExpression);
    }

    private static void Check(SyntaxNodeAnalysisContext context)
    {
        var call = (InvocationExpressionSyntax)context.Node;
        if (call is not
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Insert" or "Update" or "Delete" } access,
                ArgumentList.Arguments: { Count: 1 } arguments,
            })
        {
            return;
        }

        var argument = arguments[0];
        // A call that binds is another method of that name, which may well take a published table.
        if (context.SemanticModel.GetTypeInfo(argument.Expression, context.CancellationToken).Type is INamedTypeSymbol table
            && TableBase.KindOf(table) == TableKind.Published
            && context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is null)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rules.PublishedWrite, argument.GetLocation(), table.Name, access.Name.Identifier.ValueText));
        }
    }
}
