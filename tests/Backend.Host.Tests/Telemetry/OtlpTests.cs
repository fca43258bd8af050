using System.Globalization;
using Backend.Development;
using Backend.Testing.Network;
using Backend.Testing.Telemetry.Otlp;

namespace Backend.Host.Tests.Telemetry;

/// <summary>What a collector receives from a host that is told to stop: all of it, whole, declared, and without values.</summary>
public sealed class OtlpTests
{
    private const string ServerError = "500";

    private static readonly DeclaredTelemetry Declared = DeclaredTelemetry.Read();

    private Workplace _workplace = null!;

    private OtlpReceiver _receiver = null!;

    private long _statementsOfPlacing;

    private IReadOnlyList<OtlpSpan> _spans = [];

    [OneTimeSetUp]
    public async Task RunAsync()
    {
        _receiver = await OtlpReceiver.StartAsync();
        _workplace = await Workplace.CreateAsync();
        await using var proxy = CountingProxy.Start(_workplace.Variables["DATABASE_URL"]);
        _workplace.Variables["DATABASE_URL"] = proxy.ConnectionString;
        // Jobs go past the proxy, so that it counts the statements of requests alone.
        _workplace.Variables["DATABASE_WORKER_URL"] = _workplace.Database.ConnectionString(DatabaseRole.Worker);
        _workplace.Variables["OTEL_EXPORTER_OTLP_ENDPOINT"] = _receiver.Endpoint;
        _workplace.Variables["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf";
        // So that what arrives before the end is not all there is: the rest must come with the flush.
        _workplace.Variables["OTEL_BSP_SCHEDULE_DELAY"] = "60000";
        using var host = await RunningHost.StartAsync(_workplace);
        await host.ReadyAsync();
        var api = host.As(_workplace.Token(await _workplace.NewOrganizationAsync()));
        var contact = await api.NewContactAsync(Shop.Canary, Shop.Canary + "@example.org");
        var product = await api.NewProductAsync(kind: "license", name: Shop.Canary);
        proxy.Reset();
        var order = (await api.PlaceAsync(contact, (product, 2))).With(201).Id;
        _statementsOfPlacing = proxy.Statements;
        await api.GetAsync($"/v1/contacts?search={Shop.Canary}");
        (await api.PlaceAsync(contact, (product, 100_000))).IsProblem(409, "insufficient_stock");
        (await api.PostAsync($"/v1/orders/{order}/pay")).With(200);
        await DoneAsync(api);
        await host.Process.TerminateAsync();
        _spans = _receiver.Spans;
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (_receiver is not null)
            await _receiver.DisposeAsync();
        if (_workplace is not null)
            await _workplace.DisposeAsync();
    }

    [Test]
    public void Spans_OfTheLastRequestBeforeSigterm_HaveArrived() =>
        Assert.That(_spans.Select(span => span.Name), Does.Contain("POST /v1/orders/{id}/pay").And.Contain("orders.PayOrder"));

    [Test]
    public void Trace_OfAPayment_EndsAtTheLicenseThatAJobActivates()
    {
        var request = _spans.Single(span => span.Name == "POST /v1/orders/{id}/pay");
        var trace = _spans.Where(span => span.TraceId == request.TraceId).ToDictionary(span => span.SpanId);
        var handled = trace.Values.Single(span => span.Name == "event orders.paid.v1" && span["backend.job.kind"] == "licenses.activate_paid");
        var activation = trace.Values.Single(span => span.Name == "UPDATE licenses.licenses");

        Assert.That(Ancestors(activation), Is.EqualTo(new[] { "unit_of_work", "event orders.paid.v1", "unit_of_work", "orders.PayOrder", "POST /v1/orders/{id}/pay" }));
        Assert.That((handled.Kind, handled["backend.job.attempt"]), Is.EqualTo((5, "1")));
        Assert.That(int.Parse(handled["backend.job.queue_wait_ms"]!, CultureInfo.InvariantCulture), Is.GreaterThanOrEqualTo(0));
        Assert.That(_spans.Where(span => span.Name == "outbox relay").SelectMany(span => span.Links, (_, link) => link.TraceId), Does.Contain(request.TraceId));

        IEnumerable<string> Ancestors(OtlpSpan span)
        {
            for (var next = trace.GetValueOrDefault(span.ParentId); next is not null; next = trace.GetValueOrDefault(next.ParentId))
                yield return next.Name;
        }
    }

    [Test]
    public void Traces_Each_HaveOneRootAndEveryParent()
    {
        foreach (var trace in _spans.GroupBy(span => span.TraceId))
        {
            var ids = trace.Select(span => span.SpanId).ToHashSet(StringComparer.Ordinal);
            Assert.That(trace.Count(span => span.ParentId.Length == 0), Is.EqualTo(1), string.Join('\n', trace.Select(span => span.Name)));
            Assert.That(trace.Where(span => span.ParentId.Length > 0).Select(span => span.ParentId).Distinct(), Is.SubsetOf(ids));
        }
    }

    [Test]
    public void Names_OfSpansAttributesAndMetrics_AreDeclared()
    {
        Assert.That(_spans.Select(span => span.Name).Where(name => !Declared.HasSpan(name)).Distinct(), Is.Empty);
        Assert.That(_spans.SelectMany(span => span.Attributes.Keys).Distinct(), Is.SubsetOf(Declared.Attributes));
        Assert.That(_receiver.MetricNames.Where(name => name.StartsWith("backend.", StringComparison.Ordinal)), Is.SubsetOf(Declared.Metrics));
    }

    [Test]
    public void Statements_OfAnOrder_AreThoseThatTheServerSaw()
    {
        var placed = _spans.Where(span => span.Name == "orders.PlaceOrder").First(span => span["backend.outcome"] == "succeeded");
        var unit = _spans.Single(span => span.ParentId == placed.SpanId);
        var statements = _spans.Count(span => span.ParentId == unit.SpanId && span.Kind == 3);

        // BEGIN, the organization's entry and COMMIT are the unit of work itself.
        Assert.That(statements, Is.EqualTo(_statementsOfPlacing - 3));
        Assert.That(unit["backend.unit_of_work.statements"], Is.EqualTo($"{statements}"));
    }

    [Test]
    public void Statuses_OfRefusals_AreOutcomesAndNoErrors()
    {
        var refused = _spans.Single(span => span["http.response.status_code"] == "409");

        Assert.That((refused.Name, refused.IsError), Is.EqualTo(("POST /v1/orders", false)));
        Assert.That(_spans.Single(span => span.ParentId == refused.SpanId)["backend.outcome"], Is.EqualTo("refused"));
        Assert.That(_spans.Where(span => span.IsError || span["http.response.status_code"] == ServerError).Select(span => span.Name), Is.Empty);
    }

    [Test]
    public void Values_OfRows_AreNowhere() => Assert.That(_receiver.Everything, Does.Not.Contain(Shop.Canary).IgnoreCase);

    private static async Task DoneAsync(Api api)
    {
        while ((await api.GetAsync("/v1/ops/jobs?kind=licenses.activate_paid&state=completed")).With(200).Json.GetProperty("data").GetArrayLength() == 0)
            await Task.Delay(20);
    }
}
