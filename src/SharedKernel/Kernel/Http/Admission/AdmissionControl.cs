using Backend.Data.Tenancy;
using Backend.Kernel.Telemetry;
using Microsoft.Extensions.Logging;

namespace Backend.Kernel.Http.Admission;

/// <summary>Decides which requests of this process run now, which wait, and which are turned away. Thread-safe.</summary>
internal sealed class AdmissionControl : IDisposable
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(10);

    private readonly OrganizationRates _rates;

    private readonly RequestLine _requests;

    private readonly RequestLine _streams;

    private readonly AdmissionTelemetry _telemetry;

    private readonly AdmissionOptions _options;

    private readonly TimeProvider _clock;

    private readonly ILogger<AdmissionControl> _log;

    private long _refused;

    private long _loggedAt;

    public AdmissionControl(AdmissionOptions options, TimeProvider clock, ILogger<AdmissionControl> log)
    {
        (_options, _clock, _log) = (options, clock, log);
        _rates = new OrganizationRates(options.OrganizationRequestsPerSecond, options.OrganizationBurst);
        _requests = new RequestLine("requests", options.MaxConcurrentRequests, options.MaxQueuedRequests, options.OrganizationShare);
        _streams = new RequestLine("streams", options.MaxConcurrentStreams, options.MaxConcurrentStreams, options.OrganizationShare);
        _telemetry = new AdmissionTelemetry([_requests, _streams]);
        _loggedAt = clock.GetTimestamp() - (long)(BetweenLines.TotalSeconds * clock.TimestampFrequency);
    }

    /// <summary>Takes a place for a request.</summary>
    /// <param name="organization">Whose request.</param>
    /// <param name="isStream">Whether it belongs to the streams, which have places of their own.</param>
    /// <param name="longest">How long the caller waits at most.</param>
    /// <param name="aborted">The caller has gone.</param>
    /// <exception cref="AdmissionException">It is turned away.</exception>
    /// <exception cref="OperationCanceledException">The caller has gone.</exception>
    public async ValueTask<IDisposable> EnterAsync(OrganizationId organization, bool isStream, TimeSpan longest, CancellationToken aborted)
    {
        var line = isStream ? _streams : _requests;
        if (_rates.Take(organization) is { } pause)
            throw Refuse(line, AdmissionRefusal.Rate, pause);
        var started = _clock.GetTimestamp();
        var entering = line.EnterAsync(organization, longest < _options.MaxQueueWait ? longest : _options.MaxQueueWait, aborted);
        var waits = !entering.IsCompleted;
        var (place, refusal) = await entering;
        if (waits)
            _telemetry.Waited(line, _clock.GetElapsedTime(started));
        return place ?? throw Refuse(line, refusal, _options.MaxQueueWait);
    }

    public void Dispose()
    {
        _telemetry.Dispose();
        _rates.Dispose();
        _requests.Dispose();
        _streams.Dispose();
    }

    private AdmissionException Refuse(RequestLine line, AdmissionRefusal refusal, TimeSpan retryAfter)
    {
        _telemetry.Refused(line, refusal);
        var refused = Interlocked.Increment(ref _refused);
        var now = _clock.GetTimestamp();
        var logged = Interlocked.Read(ref _loggedAt);
        // A line for each would be one more burden on a process that has too many already.
        if (_clock.GetElapsedTime(logged, now) >= BetweenLines && Interlocked.CompareExchange(ref _loggedAt, now, logged) == logged)
        {
            Interlocked.Add(ref _refused, -refused);
            LogMessages.RequestsTurnedAway(_log, refused, AdmissionTelemetry.Name(refusal), line.Name, line.Running, line.Waiting);
        }

        return new AdmissionException(refusal, retryAfter);
    }
}
