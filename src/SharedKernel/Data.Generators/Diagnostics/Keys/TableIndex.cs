using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Backend.Data.Generators.Diagnostics.Keys;

/// <summary>An index or unique key as the schema declares it.</summary>
/// <param name="Table">The table it is of.</param>
/// <param name="Columns">Its terms in order; null where a term is not a plain column.</param>
/// <param name="IsUnique">Whether it can be the target of a conflict.</param>
/// <param name="Filter">Which rows it holds.</param>
internal sealed record TableIndex(
    INamedTypeSymbol Table,
    ImmutableArray<IFieldSymbol?> Columns,
    bool IsUnique,
    IndexFilter Filter);
