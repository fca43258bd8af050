using System.Globalization;

namespace Backend.Benchmarks.Seeding;

/// <summary>The same rows, written twice.</summary>
internal sealed record SeedRound(long Rows, TimeSpan Samples, TimeSpan Raw)
{
    public double Ratio => Samples / Raw;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Rows} rows; samples {Samples.TotalSeconds:0.00} s, {Rows / Samples.TotalSeconds:0} rows/s; raw {Raw.TotalSeconds:0.00} s, {Rows / Raw.TotalSeconds:0} rows/s; ratio {Ratio:0.00}");
}
