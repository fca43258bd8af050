namespace Backend.Host.Serving;

/// <summary>What the surroundings say of the end of the process. The kernel reads it; a value that is none ends the start here.</summary>
internal static class DrainSettings
{
    private const string Delay = "Http__DrainDelaySeconds";

    private const int LongestDelay = 300;

    /// <exception cref="HostException">The value is none.</exception>
    public static void Check() => Variables.Number(Delay, "how many seconds requests are still taken after SIGTERM", 0, LongestDelay);
}
