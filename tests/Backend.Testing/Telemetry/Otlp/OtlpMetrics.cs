namespace Backend.Testing.Telemetry.Otlp;

/// <summary>Takes metrics out of OTLP's export requests. Field numbers are those of opentelemetry-proto 1.x.</summary>
internal static class OtlpMetrics
{
    private const int Gauge = 5;

    private const int Sum = 7;

    private const int Histogram = 9;

    /// <summary>An ExportMetricsServiceRequest: resource metrics (1), scope metrics (2), metrics (2).</summary>
    public static IReadOnlyList<OtlpMetric> Of(ReadOnlySpan<byte> request)
    {
        var metrics = new List<OtlpMetric>();
        for (var resources = new ProtobufReader(request); resources.Read();)
        {
            for (var scopes = new ProtobufReader(resources.Bytes); scopes.Read();)
            {
                if (scopes.Field != 2)
                    continue;
                for (var scope = new ProtobufReader(scopes.Bytes); scope.Read();)
                {
                    if (scope.Field == 2)
                        metrics.Add(Metric(scope.Bytes));
                }
            }
        }

        return metrics;
    }

    private static OtlpMetric Metric(ReadOnlySpan<byte> message)
    {
        var metric = new OtlpMetric("", "", "", []);
        var points = new List<OtlpPoint>();
        for (var field = new ProtobufReader(message); field.Read();)
        {
            metric = field.Field switch
            {
                1 => metric with { Name = field.Text },
                3 => metric with { Unit = field.Text },
                Gauge => metric with { Kind = "gauge" },
                Sum => metric with { Kind = IsMonotonic(field.Bytes) ? "counter" : "updowncounter" },
                Histogram => metric with { Kind = "histogram" },
                _ => metric,
            };
            if (field.Field is Gauge or Sum or Histogram)
                AddPoints(points, field.Bytes, field.Field == Histogram);
        }

        return metric with { Points = points };
    }

    private static bool IsMonotonic(ReadOnlySpan<byte> sum)
    {
        for (var field = new ProtobufReader(sum); field.Read();)
        {
            if (field.Field == 3)
                return field.Number != 0;
        }

        return false;
    }

    private static void AddPoints(List<OtlpPoint> points, ReadOnlySpan<byte> data, bool isHistogram)
    {
        for (var field = new ProtobufReader(data); field.Read();)
        {
            if (field.Field == 1)
                points.Add(Point(field.Bytes, isHistogram));
        }
    }

    // A number: as double (4), as integer (6), attributes (7). A histogram: count (4), attributes (9).
    private static OtlpPoint Point(ReadOnlySpan<byte> message, bool isHistogram)
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        var value = 0d;
        for (var field = new ProtobufReader(message); field.Read();)
        {
            if (field.Field == (isHistogram ? 9 : 7))
                OtlpAttributes.Add(attributes, field.Bytes);
            else if (field.Field == 4)
                value = isHistogram ? field.Number : BitConverter.UInt64BitsToDouble(field.Number);
            else if (field.Field == 6 && !isHistogram)
                value = (long)field.Number;
        }

        return new OtlpPoint(attributes, value);
    }
}
