using System.Text;

namespace Backend.Kernel.Seeding.Randomness;

/// <summary>
/// A source of random numbers that are found by name and position instead of being drawn in turn. What one position
/// gives depends on nothing but the seed and the path to it: neither on the order of work, nor on how many rows there
/// are, nor on what other streams were asked. So one column's generator can be changed, and all other columns keep their
/// values. Immutable and thread-safe.
/// </summary>
public readonly struct SeedStream : IEquatable<SeedStream>
{
    private const ulong FnvOffset = 14695981039346656037;

    private const ulong FnvPrime = 1099511628211;

    // Keeps the numbers of a position apart from the keys of the streams below it.
    private const ulong OfNumbers = 0xD1B54A32D192ED03;

    private readonly ulong _key;

    private SeedStream(ulong key) => _key = key;

    /// <summary>The stream that all others of a seed lie under.</summary>
    public static SeedStream Of(long seed) => new(SplitMix64.Mix(unchecked((ulong)seed) + SplitMix64.Increment));

    /// <summary>The stream of a name below this one: a table's, or a column's.</summary>
    /// <param name="name">Any text. Another name is another stream, so a renamed column gets other values.</param>
    public SeedStream Named(string name)
    {
        // FNV-1a: string.GetHashCode differs from process to process.
        var hash = FnvOffset;
        foreach (var unit in Encoding.UTF8.GetBytes(name))
            hash = unchecked((hash ^ unit) * FnvPrime);
        return new(SplitMix64.Mix(_key ^ SplitMix64.Mix(hash)));
    }

    /// <summary>The stream of a position below this one, such as that of one parent's children.</summary>
    public SeedStream Below(long index) => new(SplitMix64.Mix(unchecked(_key + (((ulong)index + 1) * SplitMix64.Increment))));

    /// <summary>The numbers of one position, such as a row.</summary>
    public SeedRandom At(long index) => new(Below(index)._key ^ OfNumbers);

    /// <summary>The numbers of one child of one parent.</summary>
    public SeedRandom At(long parent, long child) => Below(parent).At(child);

    /// <inheritdoc/>
    public bool Equals(SeedStream other) => _key == other._key;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SeedStream other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _key.GetHashCode();

    /// <summary>Whether both give the same numbers.</summary>
    public static bool operator ==(SeedStream left, SeedStream right) => left.Equals(right);

    /// <summary>Whether they give different numbers.</summary>
    public static bool operator !=(SeedStream left, SeedStream right) => !left.Equals(right);
}
