using System.Diagnostics;

namespace Backend.Host.Tests.Telemetry.Drills;

/// <summary>The drills of docs/runbook that concern requests: each makes the trouble, and finds the metric that the alert looks at.</summary>
[Explicit("The drills of the runbook, a minute: --filter FullyQualifiedName~Drills")]
[Category("Long")]
internal sealed class RequestDrills
{
    private const string Requests = "http.server.request.duration";

    private const string Status = "http.response.status_code";

    [Test]
    public async Task Database_ThatIsGone_OpensTheCircuitAndFailsReadiness()
    {
        await using var drill = await DrillHost.StartAsync("api");
        drill.Proxy.Refuse();
        var slowest = TimeSpan.Zero;
        for (var i = 0; i < 20; i++)
        {
            var watch = Stopwatch.StartNew();
            (await drill.Api.GetAsync($"/v1/contacts/{Guid.CreateVersion7()}")).With(503);
            slowest = watch.Elapsed > slowest ? watch.Elapsed : slowest;
        }

        var ready = await drill.Host.Anonymous.GetAsync("/readyz");
        await drill.UntilAsync("circuit", () => drill.Latest("backend.database.circuit_state") >= 1);
        await drill.UntilAsync("503", () => drill.Latest(Requests, Status, "503") >= 20);
        DrillHost.Tell("circuit-open", $"20 requests, 503 each, the slowest after {slowest.TotalMilliseconds:F0} ms; circuit_state {drill.Latest("backend.database.circuit_state")}, refused at once {drill.Latest("backend.database.circuit_refused")}; /readyz {ready.Status} {ready.Text}");
        var recovering = Stopwatch.StartNew();
        drill.Proxy.Accept();
        await drill.Host.ReadyAsync();
        while ((await drill.Api.GetAsync($"/v1/contacts/{Guid.CreateVersion7()}")).Status != 404)
            await Task.Delay(20);
        DrillHost.Tell("not-ready", $"ready and serving {recovering.ElapsedMilliseconds} ms after the database was back");
    }

    [Test]
    public async Task Lock_ThatIsHeld_MakesRequestsSlowAndLate()
    {
        await using var drill = await DrillHost.StartAsync("api");
        var contact = await drill.Api.NewContactAsync();
        Answer[] answers;
        await using (await drill.HoldAsync($"select from contacts.contacts where id = '{contact}' for update"))
        {
            answers =
            [
                await drill.Api.PatchAsync($"/v1/contacts/{contact}", new { notes = "x" }),
                await drill.Api.PatchAsync($"/v1/contacts/{contact}", new { notes = "x" }, new Header("Backend-Timeout-Ms", "800")),
            ];
        }

        await drill.UntilAsync("504", () => drill.Latest(Requests, Status, "504") >= 1);
        await drill.UntilAsync("plan", () => drill.Host.Process.Transcript().Contains("The plan of", StringComparison.Ordinal));
        DrillHost.Tell("deadlines-exceeded", $"held lock: {answers[0].Status} without a limit of the caller, {answers[1].Status} with 800 ms");
        DrillHost.Tell("requests-slow", $"{string.Join(" | ", drill.Host.Process.Output.Where(line => line.Contains(" took ", StringComparison.Ordinal)).Select(line => line[..Math.Min(line.Length, 160)]))}");
    }

    [Test]
    public async Task Connections_ThatAreAllTaken_AreWaitedForAndThenRequestsAreTurnedAway()
    {
        await using var drill = await DrillHost.StartAsync("api");
        var contact = await drill.Api.NewContactAsync();
        int[] statuses;
        await using (await drill.HoldAsync($"select from contacts.contacts where id = '{contact}' for update"))
            statuses = [.. (await Task.WhenAll(Enumerable.Range(0, 400).Select(_ => drill.Api.PatchAsync($"/v1/contacts/{contact}", new { notes = "x" })))).Select(answer => answer.Status)];

        await drill.UntilAsync("refused", () => drill.Latest("backend.admission.refused") >= 1);
        DrillHost.Tell("requests-shed", $"400 at once on one locked row: {string.Join(", ", statuses.CountBy(status => status).Select(pair => $"{pair.Value}x {pair.Key}"))}; refused full {drill.Latest("backend.admission.refused", "backend.admission.reason", "full")}, waited {drill.Latest("backend.admission.refused", "backend.admission.reason", "waited")}");
        DrillHost.Tell("connections-scarce", $"units that waited: {drill.Latest("backend.unit_of_work.connection_wait")}; pool {drill.Latest("db.client.connection.count")} of {drill.Latest("db.client.connection.max")}");
        Assert.That(statuses, Does.Contain(503));
    }

    [Test]
    public async Task Server_ThatIsSilent_IsAbandoned()
    {
        await using var drill = await DrillHost.StartAsync("api");
        await drill.Api.NewContactAsync();
        drill.Proxy.IsHeld = true;
        var watch = Stopwatch.StartNew();
        var answer = await drill.Api.GetAsync($"/v1/contacts/{Guid.CreateVersion7()}", new Header("Backend-Timeout-Ms", "2000"));
        var after = watch.Elapsed;
        await drill.UntilAsync("abandoned", () => drill.Latest("backend.unit_of_work.abandoned") >= 1);
        DrillHost.Tell("server-silent", $"frozen: {answer.Status} after {after.TotalMilliseconds:F0} ms, abandoned {drill.Latest("backend.unit_of_work.abandoned")}");
        drill.Proxy.IsHeld = false;
        await drill.Host.ReadyAsync();
    }

    [Test]
    public async Task Privilege_ThatIsTakenAway_IsCountedOnce()
    {
        await using var drill = await DrillHost.StartAsync("api");
        await drill.ExecuteAsync("revoke select on contacts.activity from backend_app");
        (await drill.Api.GetAsync($"/v1/contacts/{await drill.Api.NewContactAsync()}/activity")).With(500);
        await drill.UntilAsync("rejection", () => drill.Latest("backend.tenancy.rejections") >= 1);
        await drill.UntilAsync("500", () => drill.Latest(Requests, Status, "500") >= 1);
        DrillHost.Tell("tenancy-rejection", $"rejections {drill.Latest("backend.tenancy.rejections")}; {drill.Host.Process.Output.FirstOrDefault(line => line.Contains("refused a privilege", StringComparison.Ordinal))}");
        DrillHost.Tell("request-errors", $"500: {drill.Latest(Requests, Status, "500")}");
    }
}
