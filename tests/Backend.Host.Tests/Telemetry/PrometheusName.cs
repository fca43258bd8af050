namespace Backend.Host.Tests.Telemetry;

/// <summary>The name that Prometheus gives a metric that comes by OTLP: as OpenTelemetry's specification of compatibility says.</summary>
internal static class PrometheusName
{
    private static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal) { ["s"] = "seconds", ["ms"] = "milliseconds", ["By"] = "bytes", ["%"] = "percent" };

    public static string Of(DeclaredMetric metric)
    {
        var name = metric.Name.Replace('.', '_');
        // Units in braces are remarks.
        if (Units.TryGetValue(metric.Unit, out var unit) && !name.EndsWith("_" + unit, StringComparison.Ordinal))
            name += "_" + unit;
        if (metric is { Unit: "1", Kind: "gauge" } && !name.EndsWith("_ratio", StringComparison.Ordinal))
            name += "_ratio";
        return metric.Kind == "counter" && !name.EndsWith("_total", StringComparison.Ordinal) ? name + "_total" : name;
    }
}
