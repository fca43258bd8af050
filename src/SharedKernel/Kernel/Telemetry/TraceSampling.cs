using System.Globalization;
using Microsoft.Extensions.Configuration;
using OpenTelemetry.Trace;

namespace Backend.Kernel.Telemetry;

/// <summary>
/// Which traces go out, by OpenTelemetry's own variables. The SDK reads them as well, but takes a wrong value for none and
/// keeps everything.
/// </summary>
internal static class TraceSampling
{
    private const string Variable = "OTEL_TRACES_SAMPLER";

    private const string Argument = "OTEL_TRACES_SAMPLER_ARG";

    /// <exception cref="TelemetryConfigurationException">A value means nothing.</exception>
    public static Sampler Read(IConfiguration configuration)
    {
        var name = configuration[Variable]?.Trim();
        return name?.ToLowerInvariant() switch
        {
            null or "" or "parentbased_always_on" => new ParentBasedSampler(new AlwaysOnSampler()),
            "parentbased_always_off" => new ParentBasedSampler(new AlwaysOffSampler()),
            "parentbased_traceidratio" => new ParentBasedSampler(new TraceIdRatioBasedSampler(Ratio(configuration))),
            "always_on" => new AlwaysOnSampler(),
            "always_off" => new AlwaysOffSampler(),
            "traceidratio" => new TraceIdRatioBasedSampler(Ratio(configuration)),
            _ => throw new TelemetryConfigurationException(
                $"{Variable} is '{name}': it takes always_on, always_off, traceidratio, parentbased_always_on, parentbased_always_off or parentbased_traceidratio."),
        };
    }

    private static double Ratio(IConfiguration configuration)
    {
        if (configuration[Argument]?.Trim() is not { Length: > 0 } given)
            return 1;
        return double.TryParse(given, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var ratio) && ratio is >= 0 and <= 1
            ? ratio
            : throw new TelemetryConfigurationException($"{Argument} is '{given}': it takes the part of traces to keep, from 0 to 1, such as 0.1.");
    }
}
