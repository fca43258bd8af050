using Backend.Data.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Backend.Data.Generators.Reading;

/// <summary>Finds table classes by their text alone: this runs on every class of every edited file.</summary>
internal static class TableSyntax
{
    public static bool IsCandidate(SyntaxNode node, CancellationToken cancellationToken) =>
        node is ClassDeclarationSyntax { BaseList: not null } declaration && BaseOf(declaration) is not null;

    /// <summary>The entry of the base list that names a kind of table, also where it is qualified.</summary>
    public static BaseTypeSyntax? BaseOf(ClassDeclarationSyntax declaration) =>
        declaration.BaseList?.Types.FirstOrDefault(entry => NameOf(entry.Type) is { TypeArgumentList.Arguments.Count: 1 } name
            && Contract.KindOf(name.Identifier.ValueText) is not null);

    public static GenericNameSyntax? NameOf(TypeSyntax type) => type switch
    {
        GenericNameSyntax name => name,
        QualifiedNameSyntax { Right: GenericNameSyntax name } => name,
        AliasQualifiedNameSyntax { Name: GenericNameSyntax name } => name,
        _ => null,
    };
}
