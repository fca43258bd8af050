using Backend.Kernel.Http.Admission;

namespace Backend.Host.Serving;

/// <summary>What the surroundings say of how many requests are taken.</summary>
internal static class AdmissionSettings
{
    private const string Concurrent = "BACKEND_MAX_CONCURRENT_REQUESTS";

    private const string Queued = "BACKEND_MAX_QUEUED_REQUESTS";

    private const string Wait = "BACKEND_MAX_QUEUE_WAIT_MS";

    private const string Streams = "BACKEND_MAX_CONCURRENT_STREAMS";

    private const string Rate = "BACKEND_ORGANIZATION_REQUESTS_PER_SECOND";

    private const string Burst = "BACKEND_ORGANIZATION_BURST";

    private const int Most = 100_000;

    private const int MostStreams = 1_000;

    // Nothing would be left of the request's ten seconds.
    private const int LongestWait = 9_000;

    // Two seconds' worth, when only the rate is given.
    private const int BurstSeconds = 2;

    /// <summary>The defaults for the pool, with what is set instead.</summary>
    /// <param name="connections">The most connections of the pool.</param>
    /// <exception cref="HostException">A value is none.</exception>
    public static AdmissionOptions Read(int connections)
    {
        var options = AdmissionOptions.ForPool(connections);
        if (Variables.Number(Concurrent, "how many requests run at once", 1, Most) is { } concurrent)
            options = options with { MaxConcurrentRequests = concurrent };
        if (Variables.Number(Queued, "how many requests wait to run", 0, Most) is { } queued)
            options = options with { MaxQueuedRequests = queued };
        if (Variables.Number(Wait, "how many milliseconds a request waits to run", 0, LongestWait) is { } wait)
            options = options with { MaxQueueWait = TimeSpan.FromMilliseconds(wait) };
        if (Variables.Number(Streams, "how many imports and exports run at once", 1, MostStreams) is { } streams)
            options = options with { MaxConcurrentStreams = streams };
        if (Variables.Number(Rate, "how many requests a second one organization may send, 0 for any number", 0, Most) is { } rate)
            options = options with { OrganizationRequestsPerSecond = rate, OrganizationBurst = Math.Max(1, rate * BurstSeconds) };
        if (Variables.Number(Burst, "how many requests one organization may send at once", 1, Most) is { } burst)
            options = options with { OrganizationBurst = burst };
        return options;
    }
}
