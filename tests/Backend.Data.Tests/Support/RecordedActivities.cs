using System.Diagnostics;

namespace Backend.Data.Tests.Support;

/// <summary>The spans of the data layer that end while it lives. Thread-safe.</summary>
internal sealed class RecordedActivities : IDisposable
{
    private readonly Lock _lock = new();

    private readonly List<Activity> _ended = [];

    private readonly ActivityListener _listener;

    public RecordedActivities()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Backend.Data",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                lock (_lock)
                    _ended.Add(activity);
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public IReadOnlyList<Activity> Units => Named("unit_of_work");

    public Activity Unit => Units.Single();

    public IReadOnlyList<Activity> Statements
    {
        get
        {
            lock (_lock)
                return [.. _ended.Where(activity => activity.Kind == ActivityKind.Client)];
        }
    }

    /// <summary>Statements, round trips and outcome of the only unit of work.</summary>
    public (int Statements, int RoundTrips, string Outcome) Cost => (
        (int)Unit.GetTagItem("backend.unit_of_work.statements")!,
        (int)Unit.GetTagItem("backend.unit_of_work.round_trips")!,
        (string)Unit.GetTagItem("backend.unit_of_work.outcome")!);

    public void Dispose() => _listener.Dispose();

    private List<Activity> Named(string name)
    {
        lock (_lock)
            return [.. _ended.Where(activity => activity.OperationName == name)];
    }
}
