using System.Collections.Concurrent;
using System.Diagnostics;

namespace Backend.Testing.Telemetry;

/// <summary>
/// Keeps the spans that end under one trace, which this begins: tests that run side by side do not see each other's. The
/// trace is current where the recorder was made.
/// </summary>
public sealed class SpanRecorder : IDisposable
{
    private readonly ConcurrentQueue<Activity> spans = new();

    private readonly ActivityListener listener;

    private readonly Activity root;

    /// <summary>Begins a trace, and records it until disposal.</summary>
    /// <param name="sources">The names of the activity sources to listen to.</param>
    public SpanRecorder(params string[] sources)
    {
        root = new Activity("test").SetIdFormat(ActivityIdFormat.W3C).Start();
        listener = new ActivityListener
        {
            ShouldListenTo = source => sources.Contains(source.Name),
            Sample = (ref ActivityCreationOptions<ActivityContext> options) =>
                options.Parent.TraceId == root.TraceId ? ActivitySamplingResult.AllDataAndRecorded : ActivitySamplingResult.None,
            ActivityStopped = span =>
            {
                if (span.TraceId == root.TraceId)
                    spans.Enqueue(span);
            },
        };
        ActivitySource.AddActivityListener(listener);
    }

    /// <summary>The spans that have ended, in that order.</summary>
    public IReadOnlyList<Activity> Spans => [.. spans];

    /// <summary>The spans of one name, in the order in which they ended.</summary>
    public IReadOnlyList<Activity> Named(string name) => [.. spans.Where(span => span.DisplayName == name)];

    /// <summary>Ends the trace.</summary>
    public void Dispose()
    {
        root.Dispose();
        listener.Dispose();
    }
}
