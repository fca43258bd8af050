namespace Backend.Kernel.Seeding.Randomness;

/// <summary>Points in time, in whole milliseconds.</summary>
public static class Moments
{
    /// <summary>Between two moments, each as likely; the second one is not reached.</summary>
    public static DateTimeOffset Moment(this ref SeedRandom random, DateTimeOffset from, DateTimeOffset until) =>
        from.AddMilliseconds(random.Below(Span(from, until)));

    /// <summary>Between two moments, the later the likelier: what is counted by them grows steadily, as a business does.</summary>
    public static DateTimeOffset GrowingMoment(this ref SeedRandom random, DateTimeOffset from, DateTimeOffset until)
    {
        var span = Span(from, until);
        return from.AddMilliseconds(Math.Max(random.Below(span), random.Below(span)));
    }

    private static long Span(DateTimeOffset from, DateTimeOffset until) => Math.Max(1, (until - from).Ticks / TimeSpan.TicksPerMillisecond);
}
