using System.Diagnostics.Metrics;
using Backend.Kernel.Telemetry;

namespace Backend.Kernel.Http.Admission;

/// <summary>The line, and who was turned away, as metrics.</summary>
internal sealed class AdmissionTelemetry : IDisposable
{
    // Whoever waits for a place is turned away after some seconds at most.
    private static readonly double[] Boundaries = [0.001, 0.005, 0.01, 0.05, 0.1, 0.25, 0.5, 1, 2, 5];

    private readonly Meter _meter = new(TelemetryNames.KernelSource);

    private readonly Histogram<double> _waits;

    private readonly Counter<long> _refused;

    public AdmissionTelemetry(IReadOnlyList<RequestLine> lines)
    {
        _meter.CreateObservableGauge(TelemetryNames.AdmissionRunning, () => lines.Select(line => Measure(line, line.Running)), "{request}", "Requests that run.");
        _meter.CreateObservableGauge(TelemetryNames.AdmissionWaiting, () => lines.Select(line => Measure(line, line.Waiting)), "{request}", "Requests that wait for one of those to end.");
        _waits = _meter.CreateHistogram(
            TelemetryNames.AdmissionWait, "s", "How long requests waited that found no place free.", tags: null, new InstrumentAdvice<double> { HistogramBucketBoundaries = Boundaries });
        _refused = _meter.CreateCounter<long>(TelemetryNames.AdmissionRefused, "{request}", "Requests that were turned away.");
    }

    public void Waited(RequestLine line, TimeSpan time) => _waits.Record(time.TotalSeconds, new KeyValuePair<string, object?>(TelemetryNames.AdmissionLine, line.Name));

    public void Refused(RequestLine line, AdmissionRefusal refusal) => _refused.Add(
        1,
        new KeyValuePair<string, object?>(TelemetryNames.AdmissionLine, line.Name),
        new KeyValuePair<string, object?>(TelemetryNames.AdmissionReason, Name(refusal)));

    public static string Name(AdmissionRefusal refusal) => refusal switch
    {
        AdmissionRefusal.Full => "full",
        AdmissionRefusal.Waited => "waited",
        _ => "rate",
    };

    public void Dispose() => _meter.Dispose();

    private static Measurement<int> Measure(RequestLine line, int value) => new(value, new KeyValuePair<string, object?>(TelemetryNames.AdmissionLine, line.Name));
}
