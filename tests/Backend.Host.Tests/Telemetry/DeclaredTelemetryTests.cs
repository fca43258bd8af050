using System.Reflection;

namespace Backend.Host.Tests.Telemetry;

/// <summary>The page and the constants of the code name the same.</summary>
internal sealed class DeclaredTelemetryTests
{
    private const string Own = "backend.";

    private static readonly DeclaredTelemetry Page = DeclaredTelemetry.Read();

    private static IReadOnlyList<string> Constants =>
    [
        .. ConstantsOf("Backend.Data.Diagnostics.Telemetry, Backend.Data"),
        .. ConstantsOf("Backend.Kernel.Telemetry.TelemetryNames, Backend.Kernel"),
    ];

    [Test]
    public void Constants_OfTheCode_AreAllOnThePage() =>
        Assert.That(Constants.Where(name => name.Contains('.', StringComparison.Ordinal) && char.IsLower(name[0])).Distinct(), Is.SubsetOf(Page.Names));

    [Test]
    public void Names_OfThePage_AreAllConstants() =>
        Assert.That(Page.Attributes.Union(Page.Metrics.Select(metric => metric.Name)).Where(name => name.StartsWith(Own, StringComparison.Ordinal)), Is.SubsetOf(Constants));

    [TestCase("GET /v1/contacts/{id}", true)]
    [TestCase("SELECT contacts.contacts", true)]
    [TestCase("orders.PlaceOrder", true)]
    [TestCase("event orders.paid.v1", true)]
    [TestCase("postgresql is slow", false)]
    [TestCase("unit of work", false)]
    public void HasSpan_Name_FollowsThePatternsOfThePage(string name, bool isDeclared) =>
        Assert.That(Page.HasSpan(name), Is.EqualTo(isDeclared));

    [Test]
    public void Metrics_OfThePage_HaveTheNamesThatPrometheusMakes()
    {
        Assert.That(Page.Metrics, Has.Count.GreaterThan(10));
        Assert.That(Page.PlatformMetrics, Has.Count.GreaterThan(5));
        foreach (var metric in Page.Metrics.Concat(Page.PlatformMetrics))
            Assert.That(metric.Prometheus, Is.EqualTo(PrometheusName.Of(metric)), metric.Name);
    }

    [TestCase("http.server.request.duration", "histogram", "s", "http_server_request_duration_seconds")]
    [TestCase("process.memory", "updowncounter", "By", "process_memory_bytes")]
    [TestCase("a.ratio", "gauge", "1", "a_ratio")]
    [TestCase("a.share", "gauge", "1", "a_share_ratio")]
    [TestCase("a.hits", "counter", "{hit}", "a_hits_total")]
    [TestCase("a.time", "counter", "s", "a_time_seconds_total")]
    public void PrometheusName_OfAMetric_FollowsTheSpecification(string name, string kind, string unit, string expected) =>
        Assert.That(PrometheusName.Of(new DeclaredMetric(name, kind, unit, "")), Is.EqualTo(expected));

    private static IEnumerable<string> ConstantsOf(string type) => Type.GetType(type, throwOnError: true)!
        .GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        .Where(field => field.IsLiteral && field.FieldType == typeof(string))
        .Select(field => (string)field.GetRawConstantValue()!);
}
