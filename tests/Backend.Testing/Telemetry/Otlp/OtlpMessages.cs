namespace Backend.Testing.Telemetry.Otlp;

/// <summary>Takes what tests ask about out of OTLP's export requests. Field numbers are those of opentelemetry-proto 1.x.</summary>
internal static class OtlpMessages
{
    private const ulong StatusError = 2;

    /// <summary>The spans of an ExportTraceServiceRequest: resource spans (1), scope spans (2), spans (2).</summary>
    public static IReadOnlyList<OtlpSpan> Spans(ReadOnlySpan<byte> request)
    {
        var spans = new List<OtlpSpan>();
        for (var resources = new ProtobufReader(request); resources.Read();)
        {
            for (var scopes = new ProtobufReader(resources.Bytes); scopes.Read();)
            {
                if (scopes.Field != 2)
                    continue;
                for (var scope = new ProtobufReader(scopes.Bytes); scope.Read();)
                {
                    if (scope.Field == 2)
                        spans.Add(Span(scope.Bytes));
                }
            }
        }

        return spans;
    }

    private static OtlpSpan Span(ReadOnlySpan<byte> message)
    {
        var span = new OtlpSpan("", "", "", "", 0, IsError: false, new Dictionary<string, string>(), []);
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        var links = new List<(string, string)>();
        for (var field = new ProtobufReader(message); field.Read();)
        {
            switch (field.Field)
            {
                case 1:
                    span = span with { TraceId = field.Hex };
                    break;
                case 2:
                    span = span with { SpanId = field.Hex };
                    break;
                case 4:
                    span = span with { ParentId = field.Hex };
                    break;
                case 5:
                    span = span with { Name = field.Text };
                    break;
                case 6:
                    span = span with { Kind = (int)field.Number };
                    break;
                case 9:
                    OtlpAttributes.Add(attributes, field.Bytes);
                    break;
                case 13:
                    links.Add(Link(field.Bytes));
                    break;
                case 15:
                    span = span with { IsError = IsError(field.Bytes) };
                    break;
                default:
                    break;
            }
        }

        return span with { Attributes = attributes, Links = links };
    }

    private static (string TraceId, string SpanId) Link(ReadOnlySpan<byte> message)
    {
        var (trace, span) = ("", "");
        for (var field = new ProtobufReader(message); field.Read();)
        {
            if (field.Field == 1)
                trace = field.Hex;
            else if (field.Field == 2)
                span = field.Hex;
        }

        return (trace, span);
    }

    private static bool IsError(ReadOnlySpan<byte> message)
    {
        for (var field = new ProtobufReader(message); field.Read();)
        {
            if (field.Field == 3)
                return field.Number == StatusError;
        }

        return false;
    }
}
