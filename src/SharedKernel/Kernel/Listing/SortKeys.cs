using Backend.Data.Query.Paging;
using Backend.Data.Schema;

namespace Backend.Kernel.Listing;

/// <summary>The columns a list may be sorted by, by the name callers use. Ties are broken by the id in the same direction.</summary>
/// <param name="id">The unique column.</param>
/// <param name="keys">Name and column; the first, descending, is the order when the caller names none.</param>
public sealed class SortKeys(Column id, params (string Name, Column Column)[] keys)
{
    /// <summary>Whether <c>name</c> or <c>-name</c> is one of the keys. Null is: it means the first.</summary>
    public bool Knows(string? sort) => sort is null || Array.Exists(keys, key => key.Name == NameOf(sort));

    /// <summary>The order that <paramref name="sort"/> asks for; it must be one that <see cref="Knows"/>.</summary>
    public Keyset Order(string? sort)
    {
        var column = sort is null ? keys[0].Column : Array.Find(keys, key => key.Name == NameOf(sort)).Column;
        Column[] columns = column == id ? [id] : [column, id];
        return sort is null || sort.StartsWith('-') ? Keyset.Desc(columns) : Keyset.Asc(columns);
    }

    /// <summary>The names, as an error shows them.</summary>
    public override string ToString() => string.Join(", ", keys.Select(key => $"{key.Name}, -{key.Name}"));

    private static string NameOf(string sort) => sort.StartsWith('-') ? sort[1..] : sort;
}
