namespace Backend.Kernel.Seeding.Randomness;

/// <summary>
/// How many children a parent has, when a few have many and many have none. Counts of one position never shrink when the
/// mean grows, so a second run with a larger mean adds children and takes none away.
/// </summary>
public sealed class SkewedCount
{
    private const int Scale = 10_000;

    // Tenths of the mean, and how many of a hundred parents have them; on average exactly the mean.
    private static readonly Weighted<int> Tenths = new((0, 45), (5, 20), (10, 16), (20, 10), (40, 6), (100, 3));

    private readonly long _thousandths;

    /// <summary>Takes the average.</summary>
    /// <param name="mean">0 to 1,000; three decimals count.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not.</exception>
    public SkewedCount(decimal mean)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(mean);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(mean, 1_000);
        _thousandths = (long)(mean * 1_000);
    }

    /// <summary>The count of a position.</summary>
    public int Of(ref SeedRandom random)
    {
        var share = _thousandths * random.Pick(Tenths);
        return (int)((share + random.Below(Scale)) / Scale);
    }
}
