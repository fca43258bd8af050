using Backend.Data.Execution.Errors;
using Backend.Kernel.Telemetry;
using Backend.Kernel.Tests.Errors;
using Backend.Kernel.Tests.Ledger;
using Backend.Testing.Telemetry;

namespace Backend.Kernel.Tests.Requests;

public sealed class RetrySpanTests : LedgerFixture
{
    [Test]
    public async Task Span_OfARetriedRequest_HoldsAUnitForEachAttemptAndCountsTheRetries()
    {
        using var recorder = new SpanRecorder(TelemetryNames.KernelSource, TelemetryNames.DataSource);
        var attempts = 0;
        await RunAsync((_, _) => ++attempts < 3 ? throw DatabaseErrors.Make(typeof(SerializationFailureException)) : Task.CompletedTask);

        var request = recorder.Named("ledger.RunCommand")[0];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(request.GetTagItem("backend.retry.attempt"), Is.EqualTo(2));
            Assert.That(request.GetTagItem("backend.outcome"), Is.EqualTo("succeeded"));
            Assert.That(recorder.Named("unit_of_work"), Has.Count.EqualTo(3));
            Assert.That(recorder.Named("unit_of_work").Select(unit => unit.ParentSpanId), Is.All.EqualTo(request.SpanId));
        }
    }
}
