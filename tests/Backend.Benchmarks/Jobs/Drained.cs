using System.Globalization;

namespace Backend.Benchmarks.Jobs;

/// <summary>How long it took until the last of some jobs was complete.</summary>
/// <param name="Jobs">How many.</param>
/// <param name="Elapsed">From the first that could be claimed to the last that was completed.</param>
/// <param name="Processor">The processor time of this process meanwhile; the server's is not in it.</param>
internal sealed record Drained(int Jobs, TimeSpan Elapsed, TimeSpan Processor)
{
    public double PerSecond => Jobs / Elapsed.TotalSeconds;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{PerSecond:0} jobs/s, {Processor.TotalMicroseconds / Jobs:0} µs of processor time each in this process");
}
