namespace Backend.Host.Tests.Telemetry;

/// <summary>Each way to fail: whether it is an error, and what the spans say of it.</summary>
internal sealed class ObservedFailureTests : ObservedTests
{
    [TestCaseSource(typeof(FailureWorkload), nameof(FailureWorkload.Statuses))]
    public void Failure_OfAStatus_IsAnErrorFrom500On(int status)
    {
        var calls = Seen.Calls.Where(call => call.Status == status).ToList();

        Assert.That(calls, Is.Not.Empty);
        foreach (var call in calls)
        {
            var server = Seen.ServerSpanOf(call);
            Assert.That(server["http.response.status_code"], Is.EqualTo($"{status}"));
            Assert.That(server.IsError, Is.EqualTo(status >= 500), server.Name);
            Assert.That(server["error.type"] is not null, Is.EqualTo(status >= 500), server.Name);
            foreach (var request in Seen.TraceOf(call).Where(span => span["backend.request"] is not null))
            {
                Assert.That(request["backend.outcome"], Is.EqualTo(status >= 500 ? "failed" : "refused"), request.Name);
                Assert.That((request.IsError, request["error.type"] is not null), Is.EqualTo((status >= 500, true)), request.Name);
            }
        }
    }

    [TestCase(500, "42501")]
    [TestCase(409, "23505")]
    public void Failure_OfAStatement_IsMarkedOnItsOwnSpan(int status, string sqlState)
    {
        var statements = Seen.Calls.Where(call => call.Status == status).SelectMany(Seen.TraceOf).Where(span => span.Kind == 3).ToList();

        Assert.That(statements.Where(span => span.IsError).Select(span => span["error.type"]).Distinct(), Is.EqualTo(new[] { sqlState }));
    }

    [Test]
    public void Calls_ThatSucceeded_HaveNoErrorInTheirRequests()
    {
        var spans = Seen.Calls.Where(call => call.Status < 300).SelectMany(Seen.TraceOf).Where(span => span.Kind == 2 || span["backend.request"] is not null);

        Assert.That(spans.Where(span => span.IsError || span["error.type"] is not null).Select(span => span.Name), Is.Empty);
    }

    [Test]
    public void Job_OfAKindThatNobodyLists_IsAnErrorAndDiscarded()
    {
        var job = Seen.Spans.First(span => span.Name == "job " + JobWorkload.UnknownKind);

        Assert.That((job.IsError, job["backend.outcome"]), Is.EqualTo((true, "discarded")));
    }

    [Test]
    public void Refusal_OfTheDatabase_IsCountedAndLoggedForSecurity()
    {
        Assert.That(Seen.Metrics.Where(metric => metric.Name == "backend.tenancy.rejections").SelectMany(metric => metric.Points).Max(point => point.Value), Is.EqualTo(1));
        Assert.That(Seen.Logs.Where(log => log.Category == "Backend.Security").Select(log => log.Severity), Is.EqualTo(new[] { "Critical" }));
    }
}
