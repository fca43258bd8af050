using Backend.Data.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Backend.Data.Generators.Reading;

/// <summary>A column's field with its syntax and its declared type.</summary>
internal sealed record ColumnDeclaration
{
    public required FieldDeclarationSyntax Field { get; init; }

    public required VariableDeclaratorSyntax Variable { get; init; }

    /// <summary>The type argument as written.</summary>
    public required TypeSyntax WrittenType { get; init; }

    public required ITypeSymbol ValueType { get; init; }

    /// <summary>Null when the initializer is missing or something else than a chain of calls.</summary>
    public required ModifierChain? Chain { get; init; }

    public string Name => Variable.Identifier.ValueText;

    public Location Location => Variable.Identifier.GetLocation();

    public ColumnModel ToModel() => new()
    {
        Name = TypeNames.Escape(Name),
        Type = TypeNames.Of(ValueType),
        DisplayName = Chain?.SqlName ?? Name,
        Traits = Chain?.Traits ?? ColumnTraits.None,
    };
}
