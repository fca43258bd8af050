namespace Backend.Kernel.Seeding.Samples;

/// <summary>What a run of samples makes. The same plan makes the same rows, on every machine and at any time.</summary>
public sealed record SamplePlan
{
    /// <summary>How many organizations: those numbered from 0. Default: 10.</summary>
    public int Organizations { get; init; } = 10;

    /// <summary>What all values follow from. Another seed has other organizations, which stand beside the first one's. Default: 1.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>How much of each size; a size that is not here has its default.</summary>
    public IReadOnlyDictionary<SampleSize, decimal> Sizes { get; init; } = new Dictionary<SampleSize, decimal>();

    /// <summary>How many organizations are written at a time, each on a connection of its own; no influence on the rows. Default: 3.</summary>
    public int Connections { get; init; } = 3;

    /// <summary>The first moment of the generated history. Default: 2023-01-01.</summary>
    public DateTimeOffset From { get; init; } = new(2023, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The moment at which the generated history ends, which is not reached. Default: 2026-01-01.</summary>
    public DateTimeOffset Until { get; init; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The value of a size.</summary>
    /// <param name="size">A module's size.</param>
    public decimal SizeOf(SampleSize size) => Sizes.TryGetValue(size, out var given) ? given : size.Default;
}
