namespace Backend.Benchmarks.Measuring;

/// <summary>How long it takes: each contender gets a slice in each round, and the rounds rotate who begins.</summary>
/// <param name="Rounds">Slices of each contender, for each workload and number of callers.</param>
/// <param name="Slice">How long a slice lasts, at the least one operation of each caller.</param>
/// <param name="WarmUp">How long each contender runs before it is measured.</param>
/// <param name="Limit">When no further round begins, for workloads whose single operations outlast a slice.</param>
internal sealed record MeasuringPlan(int Rounds, TimeSpan Slice, TimeSpan WarmUp, TimeSpan Limit)
{
    /// <summary>About six minutes for all workloads at two numbers of callers.</summary>
    public static MeasuringPlan Full { get; } = new(30, TimeSpan.FromMilliseconds(60), TimeSpan.FromMilliseconds(400), TimeSpan.FromSeconds(20));

    /// <summary>About a minute and a half; medians are good, the 99th percentiles rest on few samples.</summary>
    public static MeasuringPlan Quick { get; } = new(12, TimeSpan.FromMilliseconds(25), TimeSpan.FromMilliseconds(120), TimeSpan.FromSeconds(5));
}
