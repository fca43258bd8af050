using Backend.Kernel.Seeding.Randomness;

namespace Backend.Kernel.Seeding.Words;

/// <summary>The cultures that sample data comes from.</summary>
public static class Cultures
{
    /// <summary>All of them. Values of a seed follow from their order: a new one is added at the end and shifts them.</summary>
    public static IReadOnlyList<Culture> All { get; } =
        [English.Culture, German.Culture, French.Culture, Spanish.Culture, Italian.Culture, Polish.Culture, Swedish.Culture, Indian.Culture];

    /// <summary>All of them, some more likely than others.</summary>
    public static Weighted<Culture> Usual { get; } = new(
        (English.Culture, 28),
        (German.Culture, 20),
        (French.Culture, 13),
        (Spanish.Culture, 12),
        (Italian.Culture, 9),
        (Polish.Culture, 6),
        (Swedish.Culture, 5),
        (Indian.Culture, 7));
}
