using Backend.Kernel.Telemetry.Traces;

namespace Backend.Kernel.Tests.Telemetry;

/// <summary>Makes recorded spans.</summary>
internal static class Spans
{
    public static readonly DateTimeOffset Start = new(2026, 1, 31, 12, 0, 0, TimeSpan.Zero);

    public static RecordedSpan Make(string id, string? parent, int startMs, int durationMs, string? name = null, string kind = "internal", bool isError = false, params KeyValuePair<string, string>[] attributes)
        => new(id, parent, name ?? id, kind, Start.AddMilliseconds(startMs), TimeSpan.FromMilliseconds(durationMs), isError, attributes, [], []);
}
