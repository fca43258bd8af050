using System.Runtime.InteropServices;

namespace Backend.Data.Sql;

/// <summary>
/// Compares statements' texts. The hash takes four characters a step and is not randomized as .NET's own is: the texts
/// are the authors', not callers'.
/// </summary>
internal sealed class TextComparer : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<char>, string>
{
    public bool Equals(string? x, string? y) => x == y;

    public int GetHashCode(string obj) => GetHashCode(obj.AsSpan());

    public bool Equals(ReadOnlySpan<char> alternate, string other) => alternate.SequenceEqual(other);

    public int GetHashCode(ReadOnlySpan<char> alternate)
    {
        // 2^64 divided by the golden ratio, as in Fibonacci hashing.
        const ulong Factor = 0x9E3779B97F4A7C15;
        var hash = (ulong)alternate.Length;
        var blocks = MemoryMarshal.Cast<char, ulong>(alternate);
        foreach (var block in blocks)
            hash = (hash ^ (hash >> 32) ^ block) * Factor;
        foreach (var rest in alternate[(blocks.Length * (sizeof(ulong) / sizeof(char)))..])
            hash = (hash ^ rest) * Factor;
        return (int)(hash >> 32);
    }

    public string Create(ReadOnlySpan<char> alternate) => alternate.ToString();
}
