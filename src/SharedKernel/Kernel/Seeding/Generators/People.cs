using Backend.Kernel.Seeding.Randomness;
using Backend.Kernel.Seeding.Words;

namespace Backend.Kernel.Seeding.Generators;

/// <summary>Names of people.</summary>
public static class People
{
    private const int DoubleNames = 4;

    /// <summary>A full name, such as "Käthe Schröder"; now and then with a double surname.</summary>
    public static string PersonName(this ref SeedRandom random, Culture culture)
    {
        var first = random.Pick(culture.FirstNames);
        var last = random.Pick(culture.LastNames);
        if (!random.Chance(DoubleNames))
            return $"{first} {last}";
        var second = random.Pick(culture.LastNames);
        return second == last ? $"{first} {last}" : $"{first} {last}-{second}";
    }
}
