namespace Backend.Kernel.Operations;

internal static class Age
{
    /// <summary>How long ago it was, never below zero: the clocks of server and database differ a little.</summary>
    public static double? Seconds(DateTimeOffset? since, DateTimeOffset now) =>
        since is { } instant ? Math.Max(0, (now - instant).TotalSeconds) : null;
}
