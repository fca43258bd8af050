using System.Diagnostics;
using Backend.Testing.Telemetry.Otlp;

namespace Backend.Host.Tests.Telemetry.Drills;

/// <summary>The drills of docs/runbook that concern jobs, events and telemetry itself.</summary>
[Explicit("The drills of the runbook, two minutes: --filter FullyQualifiedName~Drills")]
[Category("Long")]
internal sealed class JobDrills
{
    [Test]
    public async Task Worker_ThatStops_LeavesEventsAndItsMetricsEnd()
    {
        await using var drill = await DrillHost.StartAsync("api");
        await PaidAsync(drill);
        Assert.That(drill.Latest("backend.outbox.waiting"), Is.NaN);
        var lag = await drill.Workplace.RunAsync("ops", "lag");
        DrillHost.Tell("workers-gone", $"no worker: backend.outbox.waiting is absent; ops lag: {string.Join(" | ", lag.Done().Output)}");
        using var worker = await RunningHost.StartAsync(drill.Workplace, "--role", "worker");
        var watch = Stopwatch.StartNew();
        while (drill.Latest("backend.outbox.waiting") is not 0 || drill.Latest("backend.job.duration", "backend.job.kind", "licenses.activate_paid") is not 1)
            await Task.Delay(50);
        DrillHost.Tell("workers-gone", $"a worker started: relayed, done and told after {watch.ElapsedMilliseconds} ms");
    }

    [Test]
    public async Task Relay_ThatIsHeldUp_LetsTheOutboxGrowOld()
    {
        await using var drill = await DrillHost.StartAsync("all");
        await using (await drill.HoldAsync("select pg_advisory_xact_lock(hashtextextended('platform.relay_events', 0))"))
        {
            await PaidAsync(drill);
            await drill.UntilAsync("lag", () => drill.Latest("backend.outbox.oldest_age") > 1);
            DrillHost.Tell("outbox-late", $"relay locked: waiting {drill.Latest("backend.outbox.waiting")}, oldest {drill.Latest("backend.outbox.oldest_age"):F1} s; {string.Join(" | ", (await drill.Workplace.RunAsync("ops", "lag")).Output)}");
        }

        var after = await drill.UntilAsync("relayed", () => drill.Latest("backend.outbox.waiting") is 0);
        DrillHost.Tell("outbox-late", $"released: empty after {after.TotalMilliseconds:F0} ms");
    }

    [Test]
    public async Task Slot_ThatIsHeld_LetsJobsGrowOld()
    {
        await using var drill = await DrillHost.StartAsync("all", (variables, _) => variables["BACKEND_WORKER_CONCURRENCY"] = "1");
        await using (await drill.HoldAsync("lock table licenses.licenses in exclusive mode"))
        {
            await drill.Api.NewContactAsync();
            var product = await drill.Api.NewProductAsync(kind: "good");
            var contact = await drill.Api.NewContactAsync();
            for (var i = 0; i < 5; i++)
                (await drill.Api.PostAsync($"/v1/orders/{(await drill.Api.PlaceAsync(contact, (product, 1))).With(201).Id}/pay")).With(200);
            await drill.UntilAsync("age", () => drill.Latest("backend.job.oldest_age", "backend.job.state", "available") > 1);
            DrillHost.Tell("jobs-late", $"one slot, held by a lock: available {drill.Latest("backend.job.depth", "backend.job.state", "available")}, ages {drill.Latest("backend.job.oldest_age", "backend.job.state", "available"):F0} s in all");
            DrillHost.Tell("jobs-late", $"{string.Join(" | ", (await drill.Workplace.RunAsync("ops", "queue")).Output)}");
        }

        DrillHost.Tell("jobs-late", $"released: none waits {(await drill.UntilAsync("drained", () => drill.Latest("backend.job.oldest_age", "backend.job.state", "available") is 0 or double.NaN)).TotalSeconds:F0} s later");
    }

    [Test]
    public async Task Job_OfNoKind_IsDiscardedAndReplayed()
    {
        await using var drill = await DrillHost.StartAsync("all");
        await drill.ExecuteAsync("insert into platform.jobs (organization_id, id, kind, payload, max_attempts) select id, gen_random_uuid(), 'nobody.does_this', '{}', 1 from platform.organizations limit 1");
        await drill.UntilAsync("discarded", () => drill.Latest("backend.job.duration", "backend.outcome", "discarded") >= 1);
        var listed = (await drill.Workplace.RunAsync("ops", "jobs", "--state", "discarded")).Done();
        DrillHost.Tell("jobs-discarded", $"discarded {drill.Latest("backend.job.duration", "backend.outcome", "discarded")}; ops jobs: {string.Join(" | ", listed.Output)}");
    }

    [Test]
    public async Task Host_ThatIsKilled_SendsNothingMore()
    {
        await using var drill = await DrillHost.StartAsync("api");
        await drill.UntilAsync("first", () => drill.Latest("dotnet.process.memory.working_set") > 0);
        await drill.Host.Process.KillAsync();
        var exports = drill.Receiver.Metrics.Count;
        await Task.Delay(TimeSpan.FromSeconds(2));
        DrillHost.Tell("hosts-gone", $"killed: {drill.Receiver.Metrics.Count - exports} metrics in the next two seconds");
        Assert.That(drill.Receiver.Metrics, Has.Count.EqualTo(exports));
    }

    [Test]
    public async Task Collector_ThatIsSilent_MakesTheHostDropAndCount()
    {
        using var silent = SilentCollector.Start();
        await using var drill = await DrillHost.StartAsync("api", (variables, _) =>
        {
            variables["OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"] = silent.Endpoint + "/v1/traces";
            variables["OTEL_BSP_MAX_QUEUE_SIZE"] = "32";
            variables["OTEL_BSP_MAX_EXPORT_BATCH_SIZE"] = "16";
        });
        for (var i = 0; i < 100; i++)
            (await drill.Api.GetAsync($"/v1/contacts/{Guid.CreateVersion7()}")).With(404);
        await drill.UntilAsync("dropped", () => drill.Latest("otel.sdk.processor.span.processed") > 0);
        DrillHost.Tell("telemetry-dropped", $"{string.Join(" | ", drill.Receiver.Metrics.Last(metric => metric.Name == "otel.sdk.processor.span.processed").Points.Select(point => $"{string.Join(',', point.Attributes)}={point.Value}"))}; spans that arrived: {drill.Receiver.Spans.Count}");
        await drill.UntilAsync("dropped", () => drill.Latest("otel.sdk.processor.span.processed", "error.type", "queue_full") > 0);
        DrillHost.Tell("telemetry-dropped", $"100 requests answered, {drill.Latest("otel.sdk.processor.span.processed", "error.type", "queue_full")} spans dropped");
    }

    private static async Task PaidAsync(DrillHost drill)
    {
        var contact = await drill.Api.NewContactAsync();
        var order = (await drill.Api.PlaceAsync(contact, (await drill.Api.NewProductAsync(kind: "license"), 1))).With(201).Id;
        (await drill.Api.PostAsync($"/v1/orders/{order}/pay")).With(200);
    }
}
