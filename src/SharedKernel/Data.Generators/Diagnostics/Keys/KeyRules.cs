using System.Collections.Immutable;
using Backend.Data.Generators.Model;
using Backend.Data.Generators.Reading;
using Microsoft.CodeAnalysis;

namespace Backend.Data.Generators.Diagnostics.Keys;

/// <summary>What must hold between relations, conflict targets, foreign keys and indexes of one assembly.</summary>
internal static class KeyRules
{
    public static IEnumerable<Diagnostic> Check(SchemaKeys keys, IAssemblySymbol assembly) =>
        Relations(keys, assembly).Concat(ConflictTargets(keys, assembly)).Concat(ForeignKeys(keys, assembly));

    private static IEnumerable<Diagnostic> Relations(SchemaKeys keys, IAssemblySymbol assembly) =>
        from relation in keys.Relations
        let table = relation.ReferencingTable
        where IsJudged(table, keys, assembly) && !keys.ForeignKeys.Any(relation.Follows)
        select Diagnostic.Create(
            Rules.RelationWithoutForeignKey, relation.Location,
            relation.Name, table.Name, Names(relation.Referencing), relation.Referenced[0].ContainingType.Name, Names(relation.Referenced));

    private static IEnumerable<Diagnostic> ConflictTargets(SchemaKeys keys, IAssemblySymbol assembly) =>
        from target in keys.ConflictTargets
        where IsJudged(target.Table, keys, assembly)
            && !keys.IndexesOf(target.Table).Any(index => index.IsUnique && IsSame(index.Columns, target.Columns))
        select Diagnostic.Create(Rules.ConflictWithoutKey, target.Location, target.Table.Name, Names(target.Columns));

    private static IEnumerable<Diagnostic> ForeignKeys(SchemaKeys keys, IAssemblySymbol assembly) =>
        from key in keys.ForeignKeys
        where IsJudged(key.Table, keys, assembly) && !keys.IndexesOf(key.Table).Any(index => Carries(index, key))
        select Diagnostic.Create(
            Rules.ForeignKeyWithoutIndex, key.Location,
            key.Table.Name, Names(key.Local), key.Target[0].ContainingType.Name);

    // Another assembly's declarations are not seen from here, and a published table has none of its own.
    private static bool IsJudged(INamedTypeSymbol table, SchemaKeys keys, IAssemblySymbol assembly) =>
        SymbolEqualityComparer.Default.Equals(table.ContainingAssembly, assembly)
        && TableBase.KindOf(table) is TableKind.Tenant or TableKind.Global
        && keys.IsReadable(table);

    private static bool Carries(TableIndex index, ForeignKey key) =>
        index.Filter.Holds(key.Local) && IsSame(index.Columns.Take(key.Local.Length), key.Local);

    private static bool IsSame(IEnumerable<IFieldSymbol?> index, ImmutableArray<IFieldSymbol> columns) =>
        new HashSet<ISymbol?>(index, SymbolEqualityComparer.Default).SetEquals(columns);

    private static string Names(ImmutableArray<IFieldSymbol> columns) =>
        string.Join(", ", columns.Select(column => column.Name));
}
