namespace Backend.Kernel.Telemetry;

/// <summary>Switches that ASP.NET Core reads once, when its host is built.</summary>
public static class TelemetrySwitches
{
    private const string ServerSpanWithoutData = "Microsoft.AspNetCore.Hosting.SuppressActivityOpenTelemetryData";

    /// <summary>Lets the server span carry the OpenTelemetry attributes. The first line of a host, before its builder is made.</summary>
    public static void Apply() => AppContext.SetSwitch(ServerSpanWithoutData, isEnabled: false);
}
