namespace Backend.Reliability.Tests.Drills;

/// <summary>How long a drill takes.</summary>
/// <param name="Deadline">What each request gives the server.</param>
/// <param name="Hold">How long a fault lasts where its length matters: longer than the deadline.</param>
/// <param name="Rounds">How often it comes.</param>
internal sealed record DrillSize(TimeSpan Deadline, TimeSpan Hold, int Rounds)
{
    /// <summary>In the normal run.</summary>
    public static DrillSize Short { get; } = new(TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(3.5), 1);

    /// <summary>What comes once, with the deadline that requests have by themselves.</summary>
    public static DrillSize Once { get; } = new(TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(15), 1);

    /// <summary>With the deadline that requests have by themselves: minutes, for the page.</summary>
    public static DrillSize Long { get; } = new(TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(15), 2);
}
