using Backend.Data.Generators.Model;
using Backend.Data.Generators.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Backend.Data.Generators.Diagnostics;

/// <summary>The rules without which no compilable code can be generated for a table.</summary>
internal static class TableRules
{
    public static IEnumerable<Finding> Check(TableDeclaration table) =>
        [.. Partial(table), .. TopLevel(table), .. SimpleBase(table), .. Constructors(table), .. ColumnNames(table)];

    private static IEnumerable<Finding> Partial(TableDeclaration table)
    {
        if (!table.Syntax.Modifiers.Any(SyntaxKind.PartialKeyword))
            yield return Finding.At(table.Location, Rules.NotPartial, table.Name);
    }

    private static IEnumerable<Finding> TopLevel(TableDeclaration table)
    {
        var obstacle =
            table.Symbol.ContainingType is not null ? "nested" :
            table.Symbol.IsGenericType ? "generic" :
            table.Symbol.IsFileLocal ? "file-local" : null;
        if (obstacle is not null)
            yield return Finding.At(table.Location, Rules.NotTopLevel, table.Name, obstacle);
    }

    private static IEnumerable<Finding> SimpleBase(TableDeclaration table)
    {
        if (table.Base.Type is not GenericNameSyntax || table.RowName is null)
        {
            yield return Finding.At(
                table.Base.Type.GetLocation(), Rules.QualifiedBase,
                table.Name, table.Base.Type.ToString(), TableSyntax.NameOf(table.Base.Type)!.Identifier.ValueText);
        }
    }

    private static IEnumerable<Finding> Constructors(TableDeclaration table) =>
        table.Parts
            .SelectMany(part => part.Members.OfType<ConstructorDeclarationSyntax>()
                .Select(constructor => constructor.ParameterList)
                .Concat(part.ParameterList is { } primary ? [primary] : []))
            .Where(parameters => parameters.Parameters.Count > 0)
            .Select(parameters => Finding.At(parameters.GetLocation(), Rules.ConstructorParameters, table.Name));

    private static IEnumerable<Finding> ColumnNames(TableDeclaration table)
    {
        var taken = table.RowName is { } row ? RowNames.Of(row, table.Kind).ToArray() : [];
        return table.Columns
            .Where(column => taken.Contains(column.Name))
            .Select(column => Finding.At(column.Location, Rules.ColumnNamedLikeRow, column.Name, table.Name));
    }
}
