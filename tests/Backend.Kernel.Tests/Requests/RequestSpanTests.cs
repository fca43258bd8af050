using System.Diagnostics;
using Backend.Data.Execution.Errors;
using Backend.Kernel.Errors;
using Backend.Kernel.Telemetry;
using Backend.Kernel.Tests.Errors;
using Backend.Kernel.Tests.Ledger;
using Backend.Testing.Telemetry;

namespace Backend.Kernel.Tests.Requests;

public sealed class RequestSpanTests : LedgerFixture
{
    [Test]
    public async Task Span_OfACommand_IsNamedAndHoldsItsUnitOfWork()
    {
        using var recorder = Record();
        await Host.SendAsync(Caller, new OpenAccount("one"));

        var request = Single(recorder, "ledger.OpenAccount");
        var unit = Single(recorder, "unit_of_work");
        var insert = Single(recorder, "INSERT ledger.accounts");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(request.Kind, Is.EqualTo(ActivityKind.Internal));
            Assert.That(request.GetTagItem("backend.module"), Is.EqualTo("ledger"));
            Assert.That(request.GetTagItem("backend.request"), Is.EqualTo("OpenAccount"));
            Assert.That(request.GetTagItem("backend.organization.id"), Is.EqualTo(Caller.Organization.ToString()));
            Assert.That(request.GetTagItem("backend.outcome"), Is.EqualTo("succeeded"));
            Assert.That(request.GetTagItem("backend.retry.attempt"), Is.Null);
            Assert.That(request.Status, Is.EqualTo(ActivityStatusCode.Unset));
            Assert.That(unit.ParentSpanId, Is.EqualTo(request.SpanId));
            Assert.That(insert.ParentSpanId, Is.EqualTo(unit.SpanId));
        }
    }

    [Test]
    public async Task Span_OfANestedSend_IsTheOuterOne()
    {
        using var recorder = Record();
        await RunAsync((work, ct) => work.Mediator.Send(new OpenAccount("one"), ct));

        Assert.That(recorder.Spans.Select(span => span.DisplayName), Is.EqualTo(new[] { "INSERT ledger.accounts", "unit_of_work", "ledger.RunCommand" }));
    }

    [Test]
    public async Task Span_OfARefusal_IsNoError()
    {
        using var recorder = Record();
        await Assert.ThrowsAsync<ValidationException>(() => Host.SendAsync(Caller, new OpenAccount("")));

        var request = Single(recorder, "ledger.OpenAccount");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(request.GetTagItem("backend.outcome"), Is.EqualTo("refused"));
            Assert.That(request.GetTagItem("error.type"), Is.EqualTo("validation_failed"));
            Assert.That(request.Status, Is.EqualTo(ActivityStatusCode.Unset));
        }
    }

    [Test]
    public async Task Span_OfAUniqueViolation_IsARefusalWithoutValues()
    {
        using var recorder = Record();
        await Host.SendAsync(Caller, new OpenAccount("canary"));

        await Assert.ThrowsAsync<UniqueViolationException>(() => Host.SendAsync(Caller, new OpenAccount("canary")));

        var request = recorder.Named("ledger.OpenAccount")[^1];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(request.GetTagItem("backend.outcome"), Is.EqualTo("refused"));
            Assert.That(request.GetTagItem("error.type"), Is.EqualTo("already_exists"));
            Assert.That(request.Status, Is.EqualTo(ActivityStatusCode.Unset));
            Assert.That(recorder.Spans.SelectMany(span => span.TagObjects).Select(tag => $"{tag.Value}"), Has.None.Contains("canary"));
            Assert.That(recorder.Spans.Select(span => span.StatusDescription ?? ""), Has.None.Contains("canary"));
        }
    }

    [Test]
    public async Task Span_OfAConflictThatRetriesDidNotSolve_IsAnError()
    {
        using var recorder = Record();
        await Assert.ThrowsAsync<SerializationFailureException>(() => RunAsync((_, _) => throw DatabaseErrors.Make(typeof(SerializationFailureException))));

        var request = Single(recorder, "ledger.RunCommand");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(request.GetTagItem("backend.outcome"), Is.EqualTo("failed"));
            Assert.That(request.GetTagItem("error.type"), Is.EqualTo(nameof(SerializationFailureException)));
            Assert.That(request.GetTagItem("backend.retry.attempt"), Is.EqualTo(3));
            Assert.That(request.Status, Is.EqualTo(ActivityStatusCode.Error));
        }
    }

    [Test]
    public async Task Span_OfAnotherException_DoesNotRepeatItsMessage()
    {
        using var recorder = Record();
        await Assert.ThrowsAsync<InvalidOperationException>(() => RunAsync((_, _) => throw new InvalidOperationException("canary")));

        var request = Single(recorder, "ledger.RunCommand");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(request.GetTagItem("error.type"), Is.EqualTo(nameof(InvalidOperationException)));
            Assert.That(request.Status, Is.EqualTo(ActivityStatusCode.Error));
            Assert.That(request.StatusDescription, Is.Null);
        }
    }

    private static SpanRecorder Record() => new(TelemetryNames.KernelSource, TelemetryNames.DataSource);

    private static Activity Single(SpanRecorder recorder, string name)
    {
        var spans = recorder.Named(name);
        Assert.That(spans, Has.Count.EqualTo(1), name);
        return spans[0];
    }
}
