using System.Diagnostics;

namespace Backend.Benchmarks.Measuring;

/// <summary>What was measured of one contender over all rounds.</summary>
internal sealed class Samples
{
    private readonly List<long> _latencies = [];

    private TimeSpan _elapsed;

    private long _bytes;

    private TimeSpan _processor;

    private bool _isSorted;

    public int Count => _latencies.Count;

    public double OperationsPerSecond => _latencies.Count / _elapsed.TotalSeconds;

    public double BytesPerOperation => (double)_bytes / _latencies.Count;

    /// <summary>
    /// Microseconds of processor time that this process spent on an operation: what the client costs, which waiting for the
    /// server and for other processes does not blur.
    /// </summary>
    public double ProcessorUs => _processor.TotalMicroseconds / _latencies.Count;

    /// <summary>Adds a slice.</summary>
    /// <param name="latencies">In ticks of the stopwatch; zero where an operation did not run.</param>
    /// <param name="elapsed">The slice's length.</param>
    /// <param name="bytes">What the process allocated meanwhile.</param>
    /// <param name="processor">The processor time it spent meanwhile.</param>
    public void Add(ReadOnlySpan<long> latencies, TimeSpan elapsed, long bytes, TimeSpan processor)
    {
        foreach (var latency in latencies)
        {
            if (latency > 0)
                _latencies.Add(latency);
        }

        _elapsed += elapsed;
        _bytes += bytes;
        _processor += processor;
        _isSorted = false;
    }

    /// <summary>The latency in microseconds below which a share of the operations lies.</summary>
    public double Percentile(double share)
    {
        if (!_isSorted)
            _latencies.Sort();
        _isSorted = true;
        var rank = Math.Clamp((int)Math.Ceiling(share * _latencies.Count) - 1, 0, _latencies.Count - 1);
        return _latencies[rank] * 1_000_000.0 / Stopwatch.Frequency;
    }
}
