using System.Diagnostics.CodeAnalysis;

namespace Backend.Kernel.Seeding.Randomness;

/// <summary>
/// The random numbers of one position of a <see cref="SeedStream"/>, one after the other. A struct that changes as it is
/// read: keep it in a local variable and hand it on by <c>ref</c>.
/// </summary>
[SuppressMessage("Performance", "CA1815", Justification = "Numbers on their way are never compared.")]
public struct SeedRandom
{
    private ulong _state;

    internal SeedRandom(ulong state) => _state = state;

    /// <summary>64 random bits.</summary>
    public ulong Next() => SplitMix64.Mix(_state = unchecked(_state + SplitMix64.Increment));

    /// <summary>A number from 0 to one less than <paramref name="bound"/>, each as likely (but for one part in 2^64 / bound).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The bound is less than 1.</exception>
    public long Below(long bound)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bound, 1);
        return (long)Math.BigMul(Next(), (ulong)bound, out _);
    }

    /// <inheritdoc cref="Below(long)"/>
    public int Below(int bound) => (int)Below((long)bound);

    /// <summary>A number from <paramref name="least"/> to <paramref name="most"/>, both included.</summary>
    public long Between(long least, long most) => least + Below(most - least + 1);

    /// <inheritdoc cref="Between(long, long)"/>
    public int Between(int least, int most) => (int)Between((long)least, most);

    /// <summary>True in so many of a hundred cases.</summary>
    public bool Chance(int percent) => Below(100) < percent;
}
