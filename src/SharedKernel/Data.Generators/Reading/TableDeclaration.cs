using Backend.Data.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Backend.Data.Generators.Reading;

/// <summary>A table class with its syntax and symbols; lives only while one declaration is read.</summary>
internal sealed record TableDeclaration
{
    public required ClassDeclarationSyntax Syntax { get; init; }

    public required BaseTypeSyntax Base { get; init; }

    public required INamedTypeSymbol Symbol { get; init; }

    public required TableKind Kind { get; init; }

    /// <summary>All parts of the class, the one with the base type included.</summary>
    public required IReadOnlyList<ClassDeclarationSyntax> Parts { get; init; }

    public required IReadOnlyList<ColumnDeclaration> Columns { get; init; }

    public string Name => Symbol.Name;

    public Location Location => Syntax.Identifier.GetLocation();

    /// <summary>The row type's name; null when it is not a simple one.</summary>
    public string? RowName =>
        (TableSyntax.NameOf(Base.Type)?.TypeArgumentList.Arguments[0] as IdentifierNameSyntax)?.Identifier.ValueText;
}
