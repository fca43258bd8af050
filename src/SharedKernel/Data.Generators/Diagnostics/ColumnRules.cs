using Backend.Data.Generators.Model;
using Backend.Data.Generators.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Backend.Data.Generators.Diagnostics;

/// <summary>The rules about columns. Code is generated all the same, so that one slip does not hide the row types.</summary>
internal static class ColumnRules
{
    public static IEnumerable<Finding> Check(TableDeclaration table) =>
    [
        .. OtherParts(table),
        .. table.Columns.SelectMany(column => (IEnumerable<Finding>)
            [.. Field(column), .. Initializer(column), .. Nullability(column)]),
        .. SqlNames(table),
    ];

    private static IEnumerable<Finding> OtherParts(TableDeclaration table) =>
        table.Parts
            .Where(part => part != table.Syntax)
            .SelectMany(part => ColumnSyntax.FieldsOf(part))
            .SelectMany(field => field.Declaration.Variables)
            .Select(variable => Finding.At(
                variable.Identifier.GetLocation(), Rules.ColumnInOtherPart, variable.Identifier.ValueText, table.Name));

    private static IEnumerable<Finding> Field(ColumnDeclaration column)
    {
        var modifiers = column.Field.Modifiers;
        if (!modifiers.Any(SyntaxKind.PublicKeyword)
            || !modifiers.Any(SyntaxKind.ReadOnlyKeyword)
            || modifiers.Any(SyntaxKind.StaticKeyword))
        {
            yield return Finding.At(column.Location, Rules.NotPublicReadonly, column.Name, column.WrittenType.ToString());
        }
    }

    private static IEnumerable<Finding> Initializer(ColumnDeclaration column)
    {
        if (column.Chain is null)
            yield return Finding.At(column.Location, Rules.UnreadableInitializer, column.Name);
    }

    private static IEnumerable<Finding> Nullability(ColumnDeclaration column)
    {
        if (column.Chain is not { } chain) yield break;

        var declared = TypeNames.IsNullable(column.ValueType);
        var called = chain.Traits.HasFlag(ColumnTraits.Nullable);
        if (declared == called) yield break;

        yield return Finding.At(
            column.WrittenType.GetLocation(),
            called ? Rules.NullableNotDeclared : Rules.NullableNotCalled,
            column.Name, column.WrittenType.ToString());
    }

    private static IEnumerable<Finding> SqlNames(TableDeclaration table) =>
        from column in table.Columns
        where column.Chain?.SqlName is not null
        group column by column.Chain!.SqlName into same
        let first = same.First()
        from other in same.Skip(1)
        select Finding.At(
            other.Chain!.SqlNameLocation, Rules.DuplicateColumn, other.Name, same.Key!, first.Name);
}
