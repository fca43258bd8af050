using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Backend.Data.Generators.Diagnostics.Keys;

/// <summary>A foreign key as the schema declares it.</summary>
internal sealed record ForeignKey(ImmutableArray<IFieldSymbol> Local, ImmutableArray<IFieldSymbol> Target, Location Location)
{
    public INamedTypeSymbol Table => Local[0].ContainingType;
}
