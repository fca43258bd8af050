namespace Backend.Kernel.Jobs.Running;

/// <summary>
/// How long jobs take of late, and so how many may be fetched before a slot is free: about 50 ms of work for all slots,
/// and none unless jobs are very short. Not thread-safe.
/// </summary>
internal sealed class JobPace(int slots, int most)
{
    private const double Weight = 0.05;

    private const double Buffered = 0.050;

    private const double VeryShort = 0.020;

    private double? _average;

    /// <summary>How many jobs may wait in the process.</summary>
    public int Prefetch => _average is { } seconds && seconds < VeryShort ? (int)Math.Min(most, slots * Buffered / Math.Max(seconds, 0.000_01)) : 0;

    public void Add(TimeSpan duration)
    {
        var seconds = duration.TotalSeconds;
        _average = _average is { } average ? average + (Weight * (seconds - average)) : seconds;
    }
}
