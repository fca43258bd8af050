using System.Globalization;
using System.Text;
using Backend.Data.Schema;

namespace Backend.Data.Sql;

/// <summary>Names of tables within a nested read: the way that leads to them.</summary>
internal static class FindAlias
{
    private const ulong FnvOffset = 14695981039346656037, FnvPrime = 1099511628211;

    public static string Of(string parent, int index, string table) =>
        Shortened(string.Create(CultureInfo.InvariantCulture, $"{parent}_{index}_{table}"));

    /// <summary>The table between two others.</summary>
    public static string Through(string alias) => Shortened($"{alias}_through");

    /// <summary>A table that only a condition or a value looks at.</summary>
    public static string Inner(string parent, string table) => Shortened($"{parent}_{table}");

    // The server would cut a name off, and then two might be the same.
    private static string Shortened(string alias)
    {
        const int HashLength = 16;
        return alias.Length <= Identifier.MaxLength
            ? alias
            : $"{alias[..(Identifier.MaxLength - HashLength - 1)]}_{Hash(alias):x16}";
    }

    // Stable from run to run, so that a statement's text is.
    private static ulong Hash(string alias)
    {
        var hash = FnvOffset;
        foreach (var letter in Encoding.ASCII.GetBytes(alias))
            hash = unchecked((hash ^ letter) * FnvPrime);
        return hash;
    }
}
