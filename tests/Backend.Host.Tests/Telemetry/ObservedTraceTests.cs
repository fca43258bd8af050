using System.Globalization;
using System.Text.RegularExpressions;
using Backend.Testing.Telemetry.Otlp;

namespace Backend.Host.Tests.Telemetry;

/// <summary>Traces as a collector receives them: of each route and each kind of job, whole and declared.</summary>
internal sealed partial class ObservedTraceTests : ObservedTests
{
    private const int Server = 2;

    private const int Client = 3;

    private const int Consumer = 5;

    private const string Unit = "unit_of_work";

    [Test]
    public void Routes_OfTheDocument_EachHaveATraceThatSucceeded()
    {
        var served = Seen.Spans.Where(span => span.Kind == Server && span["http.response.status_code"] is ['2', ..])
            .Select(span => Constraint().Replace(span.Name, "{${name}}"));

        Assert.That(Seen.Routes, Has.Count.GreaterThan(35));
        Assert.That(Seen.Routes, Is.SubsetOf(served), "A route without a call: add it to RouteWorkload.");
    }

    [Test]
    public void Kinds_OfTheModules_EachHaveASpan()
    {
        var run = Seen.Spans.Where(span => span.Kind == Consumer && span["backend.outcome"] == "completed").Select(span => span["backend.job.kind"]);

        Assert.That(JobWorkload.Kinds, Has.Count.GreaterThan(10));
        Assert.That(JobWorkload.Kinds, Is.SubsetOf(run));
    }

    [Test]
    public void Traces_Each_HaveOneRootAndEveryParent()
    {
        foreach (var trace in Seen.Spans.GroupBy(span => span.TraceId))
        {
            var ids = trace.Select(span => span.SpanId).ToHashSet(StringComparer.Ordinal);
            Assert.That(trace.Count(span => span.ParentId.Length == 0), Is.EqualTo(1), string.Join('\n', trace.Select(span => span.Name)));
            Assert.That(trace.Where(span => span.ParentId.Length > 0).Select(span => span.ParentId).Distinct(), Is.SubsetOf(ids));
        }
    }

    [Test]
    public void Parents_OfStatementsAndUnits_AreUnitsAndWhoeverRunsThem()
    {
        var byId = Seen.Spans.ToDictionary(span => span.SpanId);
        string Parent(OtlpSpan span) => byId[span.ParentId].Name;

        Assert.That(Seen.Spans.Where(span => span.Kind == Client).Select(Parent).Distinct(), Is.EqualTo(new[] { Unit }));
        Assert.That(Seen.Spans.Where(span => span.Name == Unit).Select(Parent).Distinct(), Has.None.EqualTo(Unit));
        Assert.That(Seen.Spans.Where(span => span["backend.request"] is not null).Select(span => byId[span.ParentId].Kind).Distinct(), Is.EqualTo(new[] { Server }));
    }

    [Test]
    public void Names_OfSpansAndAttributes_AreDeclared()
    {
        Assert.That(Seen.Spans.Select(span => span.Name).Where(name => !Declared.HasSpan(name)).Distinct(), Is.Empty);
        Assert.That(Seen.Spans.SelectMany(span => span.Attributes.Keys).Distinct(), Is.SubsetOf(Declared.Attributes));
    }

    [Test]
    public void Statements_OfEachCall_AreThoseThatTheServerSaw()
    {
        var succeeded = Seen.Calls.Where(call => call.Status < 300).ToList();

        Assert.That(succeeded, Has.Count.GreaterThan(40));
        Assert.Multiple(() =>
        {
            foreach (var call in succeeded)
                Assert.That(SeenByTheServer(call), Is.EqualTo(call.Statements), $"{call} {Seen.ServerSpanOf(call).Name}");
        });
    }

    [Test]
    public void Spans_OfTheLastCallBeforeSigterm_HaveArrived() => Assert.That(Seen.ServerSpanOf(Seen.Calls[^1]).Name, Is.EqualTo("GET /v1/contacts/{id}"));

    [Test]
    public void Trace_OfAPayment_EndsAtTheLicenseThatAJobActivates()
    {
        var request = Seen.Spans.Single(span => span.Name == "POST /v1/orders/{id}/pay");
        var trace = Seen.Spans.Where(span => span.TraceId == request.TraceId).ToDictionary(span => span.SpanId);
        var handled = trace.Values.Single(span => span["backend.job.kind"] == "licenses.activate_paid");
        var activation = trace.Values.Single(span => span.Name == "UPDATE licenses.licenses");

        Assert.That(Ancestors(activation), Is.EqualTo(new[] { Unit, "event orders.paid.v1", Unit, "orders.PayOrder", "POST /v1/orders/{id}/pay" }));
        Assert.That((handled.Name, handled.Kind, handled["backend.job.attempt"]), Is.EqualTo(("event orders.paid.v1", Consumer, "1")));
        Assert.That(int.Parse(handled["backend.job.queue_wait_ms"]!, CultureInfo.InvariantCulture), Is.GreaterThanOrEqualTo(0));
        Assert.That(Seen.Spans.Where(span => span.Name == "outbox relay").SelectMany(span => span.Links, (_, link) => link.TraceId), Does.Contain(request.TraceId));

        IEnumerable<string> Ancestors(OtlpSpan span)
        {
            for (var next = trace.GetValueOrDefault(span.ParentId); next is not null; next = trace.GetValueOrDefault(next.ParentId))
                yield return next.Name;
        }
    }

    // What jobs of the same trace do goes past the proxy.
    private long SeenByTheServer(RecordedCall call)
    {
        var trace = Seen.TraceOf(call);
        var requests = trace.Where(span => span["backend.request"] is not null || span.Kind == Server).Select(span => span.SpanId).ToHashSet(StringComparer.Ordinal);
        return trace.Where(span => span.Name == Unit && requests.Contains(span.ParentId)).Sum(unit => SeenByTheServer(trace, unit));
    }

    // Every batch outside of a transaction enters the organization; a transaction begins, enters once and ends.
    private static long SeenByTheServer(IReadOnlyList<OtlpSpan> trace, OtlpSpan unit)
    {
        var roundTrips = Number(unit, "backend.unit_of_work.round_trips");
        // Jobs that it enqueued are its children too.
        var statements = trace.Count(span => span.ParentId == unit.SpanId && span.Kind == Client);
        Assert.That(Number(unit, "backend.unit_of_work.statements"), Is.EqualTo(statements));
        if (roundTrips == 0)
            return 0;
        return statements + (unit["backend.unit_of_work.outcome"] == "no_transaction" ? roundTrips : 3);
    }

    private static long Number(OtlpSpan span, string attribute) => long.Parse(span[attribute]!, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\{(?<name>\w+):[^}]*\}")]
    private static partial Regex Constraint();
}
