using Backend.Kernel.Seeding.Randomness;

namespace Backend.Kernel.Seeding.Generators;

/// <summary>Prices in cents.</summary>
public static class Prices
{
    private static readonly Weighted<(int Least, int Most, int Step)> Bands = new(
        ((2, 19, 1), 35),
        ((20, 99, 5), 35),
        ((100, 490, 10), 20),
        ((500, 2_400, 100), 10));

    private static readonly Weighted<int> Endings = new((0, 30), (-1, 45), (-5, 15), (-10, 10));

    /// <summary>A price as shops write it: many small ones, few large ones, most just below a round one. 190 to 240,000 cents.</summary>
    public static long PriceCents(this ref SeedRandom random)
    {
        var (least, most, step) = random.Pick(Bands);
        var units = random.Between(least, most) / step * step;
        return (Math.Max(least, units) * 100L) + random.Pick(Endings);
    }
}
