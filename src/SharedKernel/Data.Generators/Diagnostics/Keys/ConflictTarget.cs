using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Backend.Data.Generators.Diagnostics.Keys;

/// <summary>The columns of one <c>OnConflict(…)</c>.</summary>
internal sealed record ConflictTarget(ImmutableArray<IFieldSymbol> Columns, Location Location)
{
    public INamedTypeSymbol Table => Columns[0].ContainingType;
}
