using System.Diagnostics;
using Backend.Kernel.Http.Binding;
using Microsoft.AspNetCore.Http;

namespace Backend.Kernel.Http.Admission;

/// <summary>How long a request has, from its arrival: the wait for a place counts.</summary>
/// <param name="limit">What the caller said; null for the limit of every request.</param>
internal sealed class RequestTime(TimeSpan? limit)
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(1);

    // So long nobody notices, and the limits of the unit of work need no reckoning.
    private static readonly TimeSpan Nothing = TimeSpan.FromMilliseconds(50);

    private readonly long _started = Stopwatch.GetTimestamp();

    public TimeSpan Left
    {
        get
        {
            var left = (limit ?? HttpLimits.Deadline) - Stopwatch.GetElapsedTime(_started);
            return left > Shortest ? left : Shortest;
        }
    }

    /// <summary>What is left when it is less than every request has; null otherwise.</summary>
    public TimeSpan? Shortened => limit is null && HttpLimits.Deadline - Left < Nothing ? null : Left;

    /// <summary>The request's time; begun now where nothing has begun it.</summary>
    public static RequestTime Of(HttpContext http) => http.Features.Get<RequestTime>() ?? new RequestTime(TimeoutHeader.Read(http.Request.Headers));
}
