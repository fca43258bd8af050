using Backend.Data.Generators.Model;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Backend.Data.Generators.Reading;

internal static class ColumnSyntax
{
    /// <summary>The fields of a class part whose written type is some <c>Column&lt;T&gt;</c>.</summary>
    public static IEnumerable<FieldDeclarationSyntax> FieldsOf(ClassDeclarationSyntax part) =>
        part.Members.OfType<FieldDeclarationSyntax>().Where(field => TypeOf(field) is not null);

    public static GenericNameSyntax? TypeOf(FieldDeclarationSyntax field) =>
        TableSyntax.NameOf(field.Declaration.Type) is { TypeArgumentList.Arguments.Count: 1 } name
            && name.Identifier.ValueText == Contract.ColumnType
            ? name
            : null;
}
