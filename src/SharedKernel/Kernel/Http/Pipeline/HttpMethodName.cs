namespace Backend.Kernel.Http.Pipeline;

/// <summary>The method as a span may carry it: a caller's invention is <c>_OTHER</c>, as the OpenTelemetry conventions ask.</summary>
internal static class HttpMethodName
{
    private const string Other = "_OTHER";

    public static string Of(string method) => method switch
    {
        "GET" or "POST" or "PUT" or "PATCH" or "DELETE" or "HEAD" or "OPTIONS" or "CONNECT" or "TRACE" => method,
        _ => Other,
    };
}
