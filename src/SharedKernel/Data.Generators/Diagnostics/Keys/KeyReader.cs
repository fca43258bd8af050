using System.Collections.Immutable;
using Backend.Data.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Backend.Data.Generators.Diagnostics.Keys;

/// <summary>Finds the calls that declare keys, indexes and relations, and those that rely on them.</summary>
internal static class KeyReader
{
    public static void Read(OperationAnalysisContext context, SchemaKeys keys)
    {
        var call = (IInvocationOperation)context.Operation;
        if (!IsOfDataLayer(call.TargetMethod.ContainingType))
            return;

        var symbol = context.ContainingSymbol;
        switch (call.TargetMethod.Name)
        {
            case "ForeignKey":
                AddForeignKey(keys, symbol.ContainingType, Sides(call), call);
                break;
            case "References" when symbol is IFieldSymbol column:
                AddForeignKey(keys, column.ContainingType, [[column], .. Sides(call).Skip(1)], call);
                break;
            case "Index" or "Unique" when symbol is not IFieldSymbol:
                keys.Indexes.Add(new(
                    symbol.ContainingType,
                    [.. Sides(call).SelectMany(columns => columns)],
                    call.TargetMethod.Name == "Unique",
                    IndexFilter.After(call)));
                break;
            case "Unique" when symbol is IFieldSymbol column:
                keys.Indexes.Add(new(column.ContainingType, [column], IsUnique: true, new(false, null)));
                break;
            case "PrimaryKey" when symbol is IFieldSymbol column:
                keys.AddPrimaryKey(column);
                break;
            case "One" or "Many":
                AddRelation(keys, symbol, Sides(call), call);
                break;
            case "OnConflict":
                AddConflictTarget(keys, Sides(call), call);
                break;
            default:
                break;
        }
    }

    private static bool IsOfDataLayer(INamedTypeSymbol type) =>
        type.ContainingNamespace.ToDisplayString() is var space
        && (space.StartsWith(Contract.SchemaNamespace, StringComparison.Ordinal) || space == Contract.MutationNamespace);

    /// <summary>What each argument that takes columns names.</summary>
    private static IFieldSymbol?[][] Sides(IInvocationOperation call) =>
    [
        .. call.Arguments
            .Where(argument => argument.Parameter is { } parameter && (ColumnList.Takes(parameter.Type) || IsLazyColumn(parameter.Type)))
            .Select(argument => ColumnList.Of(argument.Value).ToArray()),
    ];

    private static bool IsLazyColumn(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "Func", TypeArguments.Length: 1 } made && ColumnList.Takes(made.TypeArguments[0]);

    private static void AddForeignKey(SchemaKeys keys, INamedTypeSymbol table, IFieldSymbol?[][] sides, IInvocationOperation call)
    {
        if (Pairs(sides) is not var (local, target))
            keys.AddUnreadable(table);
        else
            keys.ForeignKeys.Add(new(local, target, Named(call)));
    }

    private static void AddRelation(SchemaKeys keys, ISymbol within, IFieldSymbol?[][] sides, IInvocationOperation call)
    {
        if (Pairs(sides) is not var (local, foreign))
            return;
        var name = within is IMethodSymbol { AssociatedSymbol: { } property } ? property.Name : within.Name;
        keys.Relations.Add(call.TargetMethod.Name == "Many"
            ? new(name, foreign, local, Named(call))
            : new(name, local, foreign, Named(call)));
    }

    private static void AddConflictTarget(SchemaKeys keys, IFieldSymbol?[][] sides, IInvocationOperation call)
    {
        if (ColumnList.Whole(sides.SelectMany(columns => columns)) is { } columns)
            keys.ConflictTargets.Add(new(columns, Named(call)));
    }

    private static (ImmutableArray<IFieldSymbol> From, ImmutableArray<IFieldSymbol> To)? Pairs(IFieldSymbol?[][] sides) =>
        sides.Length == 2
            && ColumnList.Whole(sides[0]) is { } from
            && ColumnList.Whole(sides[1]) is { } to
            && from.Length == to.Length
            ? (from, to)
            : null;

    /// <summary>The call from its name on: in a chain the syntax begins with the chain.</summary>
    private static Location Named(IInvocationOperation call) =>
        call.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } syntax
            ? Location.Create(syntax.SyntaxTree, TextSpan.FromBounds(access.Name.SpanStart, syntax.Span.End))
            : call.Syntax.GetLocation();
}
