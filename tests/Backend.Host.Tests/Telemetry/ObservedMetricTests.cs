namespace Backend.Host.Tests.Telemetry;

/// <summary>Metrics as a collector receives them.</summary>
internal sealed class ObservedMetricTests : ObservedTests
{
    private static readonly string[] Others = ["http.", "kestrel.", "aspnetcore.", "dotnet.", "db.client.", "otel.sdk."];

    // Measured when there is no place for a request, when a server does not answer, and while a job waits or runs.
    private static readonly string[] AtTimes =
        ["backend.admission.refused", "backend.admission.wait", "backend.unit_of_work.abandoned", "backend.job.depth", "backend.job.oldest_age"];

    [Test]
    public void Metrics_OfThePage_ArriveWithTheirKindAndUnit()
    {
        var received = Seen.Metrics.Select(metric => (metric.Name, metric.Kind, metric.Unit)).ToHashSet();

        Assert.That(
            Declared.Metrics.Concat(Declared.PlatformMetrics).Where(metric => !received.Contains((metric.Name, metric.Kind, metric.Unit))).Select(metric => metric.Name),
            Is.SubsetOf(AtTimes));
    }

    [Test]
    public void Metrics_ThatArrive_AreDeclaredOrOfThePlatform()
    {
        var own = Seen.Metrics.Select(metric => metric.Name).Where(name => !Others.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal))).Distinct();

        Assert.That(own, Is.SubsetOf(Declared.Metrics.Select(metric => metric.Name)));
    }

    [Test]
    public void Attributes_OfOwnMetrics_AreDeclaredAndNoOrganization()
    {
        Assert.That(Seen.Metrics.Where(IsOwn).SelectMany(metric => metric.Points).SelectMany(point => point.Attributes.Keys).Distinct(), Is.SubsetOf(Declared.Names));
        Assert.That(
            Seen.Metrics.SelectMany(metric => metric.Points).SelectMany(point => point.Attributes).Where(pair => pair.Key.Contains("organization") || Guid.TryParse(pair.Value, out _)),
            Is.Empty);
    }

    [Test]
    public void Durations_OfUnitsOfWork_AreByRequestAndKindOfJob()
    {
        var kinds = Seen.Metrics.Where(metric => metric.Name == "backend.unit_of_work.duration").SelectMany(metric => metric.Points)
            .Select(point => point["backend.unit_of_work.kind"]!).Distinct().ToList();

        Assert.That(Seen.Spans.Select(span => span["backend.request"] is null ? null : span.Name).OfType<string>().Where(name => kinds.Contains(name)).Distinct().Count(), Is.GreaterThan(30));
        Assert.That(JobWorkload.Kinds, Is.SubsetOf(kinds));
        Assert.That(kinds, Does.Contain("idempotency"));
        Assert.That(kinds, Has.None.EqualTo("other"));
    }

    [Test]
    public void Durations_OfUnitsThatTheDatabaseEnded_NameTheError()
    {
        var errors = Seen.Metrics.Where(metric => metric.Name == "backend.unit_of_work.duration").SelectMany(metric => metric.Points).Select(point => point["error.type"]);

        Assert.That(errors, Does.Contain("UniqueViolationException").And.Contain("InsufficientPrivilegeException").And.Contain(null));
    }

    [Test]
    public void Requests_OfEachFailure_AreCountedByStatus()
    {
        var statuses = Seen.Metrics.Where(metric => metric.Name == "http.server.request.duration").SelectMany(metric => metric.Points)
            .Select(point => int.Parse(point["http.response.status_code"]!, System.Globalization.CultureInfo.InvariantCulture));

        Assert.That(FailureWorkload.Statuses, Is.SubsetOf(statuses));
    }

    private static bool IsOwn(Backend.Testing.Telemetry.Otlp.OtlpMetric metric) => metric.Name.StartsWith("backend.", StringComparison.Ordinal);
}
