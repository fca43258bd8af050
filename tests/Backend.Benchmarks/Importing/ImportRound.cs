using System.Globalization;

namespace Backend.Benchmarks.Importing;

/// <summary>The same rows, imported over HTTP and inserted by hand.</summary>
internal sealed record ImportRound(int Lines, TimeSpan Import, TimeSpan Raw, long Growth)
{
    public double Ratio => Import / Raw;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Lines} lines; import {Import.TotalSeconds:0.00} s, {Lines / Import.TotalSeconds:0} lines/s; raw {Raw.TotalSeconds:0.00} s, {Lines / Raw.TotalSeconds:0} rows/s; ratio {Ratio:0.00}; the host's peak grew by {Growth / 1024.0 / 1024.0:0.0} MiB");
}
