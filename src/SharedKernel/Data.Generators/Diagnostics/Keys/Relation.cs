using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Backend.Data.Generators.Diagnostics.Keys;

/// <summary>A relation as the schema declares it, seen from the side that has the foreign key.</summary>
internal sealed record Relation(
    string Name,
    ImmutableArray<IFieldSymbol> Referencing,
    ImmutableArray<IFieldSymbol> Referenced,
    Location Location)
{
    public INamedTypeSymbol ReferencingTable => Referencing[0].ContainingType;

    public bool Follows(ForeignKey key) =>
        Pairs(Referencing, Referenced).SetEquals(Pairs(key.Local, key.Target));

    private static HashSet<(string, string)> Pairs(ImmutableArray<IFieldSymbol> from, ImmutableArray<IFieldSymbol> to) =>
        [.. from.Zip(to, (one, other) => (one.ToDisplayString(), other.ToDisplayString()))];
}
