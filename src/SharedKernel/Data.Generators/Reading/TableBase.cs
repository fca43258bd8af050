using Backend.Data.Generators.Model;
using Microsoft.CodeAnalysis;

namespace Backend.Data.Generators.Reading;

internal static class TableBase
{
    /// <summary>The kind of table a class is, if its direct base type is one of Backend.Data's.</summary>
    public static TableKind? KindOf(INamedTypeSymbol type) =>
        type.BaseType is { Arity: 1 } baseType && IsInSchema(baseType) ? Contract.KindOf(baseType.Name) : null;

    public static bool IsInSchema(INamedTypeSymbol type) =>
        type.ContainingType is null && type.ContainingNamespace?.ToDisplayString() == Contract.SchemaNamespace;
}
