namespace Backend.Kernel.Http.Admission;

/// <summary>How many requests a process takes at a time, and how many of one organization. All of it holds for one process.</summary>
public sealed record AdmissionOptions
{
    private const int RequestsForAConnection = 2;

    private const int WaitingForAConnection = 50;

    private const int ConnectionsForAStream = 4;

    /// <summary>How many requests run at a time. Default: 40, twice the connections of the pool; see <see cref="ForPool"/>.</summary>
    public int MaxConcurrentRequests { get; init; } = 40;

    /// <summary>How many more may wait for that. Default: 1000, fifty for each connection. 0: none waits.</summary>
    public int MaxQueuedRequests { get; init; } = 1000;

    /// <summary>How many streamed requests run at a time, and how many more may wait. Default: 5, a quarter of the connections.</summary>
    public int MaxConcurrentStreams { get; init; } = 5;

    /// <summary>How long a request waits at most. Default: 2 seconds, which leaves a unit of work its 8 of the request's 10.</summary>
    public TimeSpan MaxQueueWait { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Which part of what runs and of what waits one organization may hold. Default: 0.8.</summary>
    public double OrganizationShare { get; init; } = 0.8;

    /// <summary>How many requests a second one organization may send for long. Default: 5000, more than a process of two cores answers: it stops a caller gone wild, the shares keep the rest apart. 0: no limit.</summary>
    public int OrganizationRequestsPerSecond { get; init; } = 5000;

    /// <summary>How many requests one organization may send at once after a pause. Default: 10000, two seconds' worth.</summary>
    public int OrganizationBurst { get; init; } = 10_000;

    /// <summary>The defaults for a pool of another size.</summary>
    /// <remarks>
    /// A unit of work holds its connection, so more requests than connections wait for one. Twice as many keep the pool busy
    /// while others read bodies and write answers, and wait for a connection about as long as one unit takes. With fifty waiting
    /// for each connection, and units of 0.04 s, the last in the line waits two seconds: the line is a burst long, and the wait ends it.
    /// </remarks>
    /// <param name="connections">The most connections of the pool.</param>
    public static AdmissionOptions ForPool(int connections) => new()
    {
        MaxConcurrentRequests = connections * RequestsForAConnection,
        MaxQueuedRequests = connections * WaitingForAConnection,
        MaxConcurrentStreams = Math.Max(1, connections / ConnectionsForAStream),
    };
}
