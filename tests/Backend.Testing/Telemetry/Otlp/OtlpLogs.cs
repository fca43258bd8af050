namespace Backend.Testing.Telemetry.Otlp;

/// <summary>Takes log lines out of OTLP's export requests. Field numbers are those of opentelemetry-proto 1.x.</summary>
internal static class OtlpLogs
{
    /// <summary>An ExportLogsServiceRequest: resource logs (1), scope logs (2), scope (1) with its name (1), log records (2).</summary>
    public static IReadOnlyList<OtlpLog> Of(ReadOnlySpan<byte> request)
    {
        var logs = new List<OtlpLog>();
        for (var resources = new ProtobufReader(request); resources.Read();)
        {
            for (var scopes = new ProtobufReader(resources.Bytes); scopes.Read();)
            {
                if (scopes.Field != 2)
                    continue;
                var category = "";
                for (var scope = new ProtobufReader(scopes.Bytes); scope.Read();)
                {
                    if (scope.Field == 1)
                        category = Name(scope.Bytes);
                    else if (scope.Field == 2)
                        logs.Add(Log(scope.Bytes, category));
                }
            }
        }

        return logs;
    }

    private static string Name(ReadOnlySpan<byte> scope)
    {
        var field = new ProtobufReader(scope);
        return field.Read() && field.Field == 1 ? field.Text : "";
    }

    private static OtlpLog Log(ReadOnlySpan<byte> message, string category)
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        var log = new OtlpLog(category, "", "", "", "", attributes);
        for (var field = new ProtobufReader(message); field.Read();)
        {
            if (field.Field == 6)
                OtlpAttributes.Add(attributes, field.Bytes);
            log = field.Field switch
            {
                3 => log with { Severity = field.Text },
                5 => log with { Body = OtlpAttributes.Value(field.Bytes) },
                9 => log with { TraceId = field.Hex },
                10 => log with { SpanId = field.Hex },
                _ => log,
            };
        }

        return log;
    }
}
