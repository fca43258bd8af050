using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Backend.Kernel.Http;

/// <summary>The limits of one request.</summary>
public static class HttpLimits
{
    /// <summary>The largest body of a request that is read whole: 1 MiB.</summary>
    public const int Body = 1024 * 1024;

    /// <summary>How long a request may take before it is ended with 504.</summary>
    public static readonly TimeSpan Deadline = TimeSpan.FromSeconds(10);

    private const int RequestLine = 8 * 1024;
    private const int Headers = 16 * 1024;
    private const int HeaderCount = 64;

    /// <summary>Sets the server's own limits, which hold before any of this code runs.</summary>
    /// <param name="kestrel">The server's options.</param>
    public static void Apply(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = Body;
        kestrel.Limits.MaxRequestLineSize = RequestLine;
        kestrel.Limits.MaxRequestHeadersTotalSize = Headers;
        kestrel.Limits.MaxRequestHeaderCount = HeaderCount;
        kestrel.Limits.RequestHeadersTimeout = Deadline;
    }
}
