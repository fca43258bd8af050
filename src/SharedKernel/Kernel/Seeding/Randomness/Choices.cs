namespace Backend.Kernel.Seeding.Randomness;

/// <summary>Choosing from what is given.</summary>
public static class Choices
{
    /// <summary>One of these, each as likely.</summary>
    public static T Pick<T>(this ref SeedRandom random, IReadOnlyList<T> from) => from[random.Below(from.Count)];

    /// <summary>One of these, as likely as its weight says.</summary>
    public static T Pick<T>(this ref SeedRandom random, Weighted<T> from) => from.At(random.Below(from.Total));

    /// <summary>
    /// A position below <paramref name="bound"/>, the lower the likelier: position 0 comes almost twice as often as the
    /// average, the last one almost never. For what some are more popular in than others.
    /// </summary>
    public static int SkewedBelow(this ref SeedRandom random, int bound) => Math.Min(random.Below(bound), random.Below(bound));
}
