using Backend.Data.Generators.Diagnostics;
using Backend.Data.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Backend.Data.Generators.Reading;

/// <summary>What one table class gave: a model, unless code for it could not compile, and findings.</summary>
internal sealed record TableReading(TableModel? Table, EquatableArray<Finding> Findings)
{
    public static TableReading Of(TableDeclaration table)
    {
        var blocking = TableRules.Check(table).ToArray();
        return new(
            blocking.Length == 0 && table.RowName is { } row ? ModelOf(table, row) : null,
            blocking.Concat(ColumnRules.Check(table)).ToEquatableArray());
    }

    private static TableModel ModelOf(TableDeclaration table, string rowName) => new()
    {
        Namespace = table.Symbol.ContainingNamespace is { IsGlobalNamespace: false } space
            ? space.ToDisplayString(TypeNames.Namespace)
            : "",
        ClassName = table.Name,
        RowName = rowName,
        DisplayName = SqlName(table) ?? table.Name,
        Accessibility = table.Symbol.DeclaredAccessibility == Accessibility.Public ? "public" : "internal",
        Kind = table.Kind,
        Columns = table.Columns.Select(column => column.ToModel()).ToEquatableArray(),
    };

    private static string? SqlName(TableDeclaration table) =>
        table.Base is PrimaryConstructorBaseTypeSyntax { ArgumentList: var arguments }
            ? Literals.First(arguments)?.Token.ValueText
            : null;
}
