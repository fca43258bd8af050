using System.Collections.Immutable;
using Backend.Data.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Backend.Data.Generators.Diagnostics;

/// <summary>Reports templates that are not made by an interpolated string.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class TemplateAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.HandMadeTemplate];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        // Syntax, not operations: what the compiler makes of $"…" is creation and calls too.
        context.RegisterSyntaxNodeAction(
            CheckCreation, SyntaxKind.ObjectCreationExpression, SyntaxKind.ImplicitObjectCreationExpression);
        context.RegisterSyntaxNodeAction(CheckMember, SyntaxKind.SimpleMemberAccessExpression, SyntaxKind.MemberBindingExpression);
    }

    private static void CheckCreation(SyntaxNodeAnalysisContext context)
    {
        if (IsTemplate(context.SemanticModel.GetTypeInfo(context.Node, context.CancellationToken).Type))
            Report(context, context.Node, "SqlTemplate");
    }

    // Also as a method group, which would be called through a delegate.
    private static void CheckMember(SyntaxNodeAnalysisContext context)
    {
        var name = context.Node is MemberAccessExpressionSyntax access ? access.Name : ((MemberBindingExpressionSyntax)context.Node).Name;
        if (!name.Identifier.ValueText.StartsWith("Append", StringComparison.Ordinal))
            return;
        var symbol = context.SemanticModel.GetSymbolInfo(name, context.CancellationToken);
        if (IsTemplate((symbol.Symbol ?? symbol.CandidateSymbols.FirstOrDefault())?.ContainingType))
            Report(context, name, name.Identifier.ValueText);
    }

    private static bool IsTemplate(ITypeSymbol? type) => type?.ToDisplayString() == Contract.Template;

    private static void Report(SyntaxNodeAnalysisContext context, SyntaxNode node, string member) =>
        context.ReportDiagnostic(Diagnostic.Create(Rules.HandMadeTemplate, node.GetLocation(), member));
}
