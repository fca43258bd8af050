using System.Net;
using Microsoft.AspNetCore.Http;

namespace Backend.Kernel.Telemetry.Traces;

/// <summary>Whether a request comes from this machine, and by a name of this machine: a foreign web page must not reach it through a rebound host name.</summary>
internal static class LoopbackOnly
{
    public static bool Admits(HttpContext http)
    {
        var host = http.Request.Host.Host;
        return http.Connection.RemoteIpAddress is { } remote && IPAddress.IsLoopback(remote)
            && (host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address)));
    }
}
