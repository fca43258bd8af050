namespace Backend.Kernel.Seeding.Randomness;

/// <summary>
/// The generator of Steele, Lea and Flood ("Fast splittable pseudorandom number generators", OOPSLA 2014), with the
/// constants of Vigna's public-domain splitmix64.c. Integer arithmetic only, so that it gives the same numbers on every
/// machine and every version of .NET, which System.Random does not promise.
/// </summary>
internal static class SplitMix64
{
    /// <summary>What the state grows by: 2^64 divided by the golden ratio, made odd.</summary>
    public const ulong Increment = 0x9E3779B97F4A7C15;

    /// <summary>The number that belongs to a state. Different states have different numbers.</summary>
    public static ulong Mix(ulong state)
    {
        state = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        state = (state ^ (state >> 27)) * 0x94D049BB133111EB;
        return state ^ (state >> 31);
    }
}
