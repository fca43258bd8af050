using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Backend.Data.Generators.Diagnostics.Keys;

/// <summary>What the tables of one compilation say of keys, and what relies on it. Thread-safe while it is collected.</summary>
internal sealed class SchemaKeys
{
    private readonly ConcurrentDictionary<ISymbol, bool> _unreadable = new(SymbolEqualityComparer.Default);

    private readonly ConcurrentBag<IFieldSymbol> _primaryKey = [];

    public ConcurrentBag<ForeignKey> ForeignKeys { get; } = [];

    public ConcurrentBag<TableIndex> Indexes { get; } = [];

    public ConcurrentBag<Relation> Relations { get; } = [];

    public ConcurrentBag<ConflictTarget> ConflictTargets { get; } = [];

    public void AddPrimaryKey(IFieldSymbol column) => _primaryKey.Add(column);

    /// <summary>The table declares a key whose columns cannot be told: nothing is said about keys that seem to be missing.</summary>
    public void AddUnreadable(INamedTypeSymbol table) => _unreadable[table] = true;

    public bool IsReadable(INamedTypeSymbol table) => !_unreadable.ContainsKey(table);

    /// <summary>The indexes of a table, the one of its primary key included.</summary>
    public IEnumerable<TableIndex> IndexesOf(INamedTypeSymbol table)
    {
        var key = _primaryKey
            .Where(column => IsOf(table, column.ContainingType))
            .OrderBy(column => column.Locations[0].SourceSpan.Start)
            .ToArray();
        return Indexes
            .Where(index => IsOf(table, index.Table))
            .Concat(key.Length > 0 ? [new TableIndex(table, [.. key], IsUnique: true, new(false, null))] : []);
    }

    private static bool IsOf(INamedTypeSymbol table, INamedTypeSymbol other) => SymbolEqualityComparer.Default.Equals(table, other);
}
