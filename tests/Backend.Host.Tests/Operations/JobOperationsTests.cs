using Backend.Development;
using Npgsql;

namespace Backend.Host.Tests.Operations;

public sealed class JobOperationsTests : ApiTests
{
    private const string Kind = "nobody.does_this";

    private Api _operator = null!;

    [OneTimeSetUp]
    public void Become() => _operator = Host.As(Workplace.Token(Organization, "ops:read ops:write"));

    [TestCase("scheduled", "cancel", 200, "cancelled")]
    [TestCase("scheduled", "discard", 200, "discarded")]
    [TestCase("scheduled", "replay", 409, "scheduled")]
    [TestCase("running", "cancel", 200, "running")]
    [TestCase("running", "discard", 409, "running")]
    [TestCase("running", "replay", 409, "running")]
    [TestCase("completed", "cancel", 409, "completed")]
    [TestCase("completed", "discard", 409, "completed")]
    [TestCase("completed", "replay", 200, "available")]
    [TestCase("discarded", "cancel", 409, "discarded")]
    [TestCase("discarded", "discard", 409, "discarded")]
    [TestCase("discarded", "replay", 200, "available")]
    [TestCase("cancelled", "cancel", 409, "cancelled")]
    [TestCase("cancelled", "discard", 409, "cancelled")]
    [TestCase("cancelled", "replay", 200, "available")]
    public async Task Post_Verb_FollowsTheStateOfTheJob(string state, string verb, int status, string then)
    {
        var id = await InsertAsync(state);

        var answer = (await _operator.PostAsync($"/v1/ops/jobs/{id}/{verb}")).With(status);

        if (status == 409)
            answer.IsProblem(409, "invalid_state");
        else
            Assert.That(answer.Json.Text("state"), Is.EqualTo(then));
        // A worker takes what is available at once.
        if (then != "available")
            Assert.That((await _operator.GetAsync($"/v1/ops/jobs/{id}")).With(200).Json.Text("state"), Is.EqualTo(then));
        await DeleteAsync(id);
    }

    [Test]
    public async Task Post_ReplayOfADiscardedJob_GivesAllAttemptsAndKeepsTheLastError()
    {
        var id = await InsertAsync("discarded");

        var job = (await _operator.PostAsync($"/v1/ops/jobs/{id}/replay")).With(200).Json;

        Assert.That((job.GetProperty("attempt").GetInt32(), job.Text("lastError"), job.Text("finishedAt")), Is.EqualTo((0, "It failed.", (string?)null)));
        await DeleteAsync(id);
    }

    [Test]
    public async Task Post_CancelOfARunningJob_LeavesAWishForItsWorker()
    {
        var id = await InsertAsync("running");

        Assert.That((await _operator.PostAsync($"/v1/ops/jobs/{id}/cancel")).With(200).Json.Text("cancelRequestedAt"), Is.Not.Null);
    }

    [Test]
    public async Task Get_Job_TellsAllButItsArguments()
    {
        var id = await InsertAsync("discarded");

        var answer = (await _operator.GetAsync($"/v1/ops/jobs/{id}")).With(200);

        Assert.That(answer.Text, Does.Not.Contain(Shop.Canary));
        Assert.That(answer.Json.Text("traceId"), Is.EqualTo("0af7651916cd43dd8448eb211c80319c"));
        Assert.That(answer.Json.Text("trace"), Is.EqualTo("/traces/0af7651916cd43dd8448eb211c80319c"));
        Assert.That(answer.Json.GetProperty("queueWaitMs").GetDouble(), Is.EqualTo(1_500).Within(1));
    }

    [TestCase("GET", "")]
    [TestCase("POST", "/replay")]
    [TestCase("POST", "/cancel")]
    [TestCase("POST", "/discard")]
    public async Task Send_JobOfAnotherOrganization_AnswersAsForAnUnknownOne(string method, string verb)
    {
        var id = await InsertAsync("discarded");
        var other = Host.As(Workplace.Token(OtherOrganization, "ops:read ops:write"));

        var foreign = await other.SendAsync(new HttpMethod(method), $"/v1/ops/jobs/{id}{verb}", null);
        var unknown = await other.SendAsync(new HttpMethod(method), $"/v1/ops/jobs/{Guid.CreateVersion7()}{verb}", null);

        foreign.IsProblem(404, "not_found");
        Assert.That(foreign.WithoutIds(), Is.EqualTo(unknown.WithoutIds()));
        Assert.That((await _operator.GetAsync($"/v1/ops/jobs/{id}")).Json.Text("state"), Is.EqualTo("discarded"));
    }

    [TestCase("GET", "/v1/ops/jobs", "ops:write")]
    [TestCase("GET", "/v1/ops/queue", "ops:write")]
    [TestCase("GET", "/v1/ops/outbox", "contacts:read")]
    [TestCase("GET", "/v1/ops/modules", "contacts:read")]
    [TestCase("POST", "/v1/ops/jobs/01890000-0000-7000-8000-000000000001/replay", "ops:read")]
    [TestCase("POST", "/v1/ops/jobs/01890000-0000-7000-8000-000000000001/cancel", "ops:read")]
    [TestCase("POST", "/v1/ops/jobs/01890000-0000-7000-8000-000000000001/discard", "ops:read")]
    public async Task Send_WithoutItsScope_Answers403(string method, string path, string scope) =>
        (await Host.As(Workplace.Token(Organization, scope)).SendAsync(new HttpMethod(method), path, null)).IsProblem(403, "forbidden");

    [Test]
    public async Task Get_Jobs_PagesThroughOneKindAndState()
    {
        const string Listed = "nobody.lists_this";
        Guid[] ids = [await InsertAsync("discarded", Listed), await InsertAsync("discarded", Listed), await InsertAsync("discarded", Listed)];
        await InsertAsync("cancelled", Listed);

        var rows = await _operator.WalkAsync($"/v1/ops/jobs?kind={Listed}&state=discarded&pageSize=1");

        Assert.That(rows.Select(row => row.Id()), Is.EqualTo(ids.Reverse()), "the latest first");
    }

    [TestCase("kind=%20")]
    [TestCase("state=lost")]
    [TestCase("cursor=x")]
    [TestCase("payload=x")]
    public async Task Get_JobsWithABadParameter_Answers400(string query) =>
        (await _operator.GetAsync($"/v1/ops/jobs?{query}")).With(400);

    [Test]
    public async Task Get_Queue_CountsByKindAndState()
    {
        const string Counted = "nobody.counts_this";
        await InsertAsync("discarded", Counted);
        await InsertAsync("discarded", Counted);
        await InsertAsync("scheduled", Counted);

        var row = (await _operator.GetAsync("/v1/ops/queue")).With(200).Json.GetProperty("data").EnumerateArray()
            .Single(line => line.Text("kind") == Counted);

        Assert.That(
            (row.GetProperty("discarded").GetInt32(), row.GetProperty("scheduled").GetInt32(), row.GetProperty("retrying").GetInt32(), row.GetProperty("available").GetInt32()),
            Is.EqualTo((2, 1, 1, 0)));
    }

    [Test]
    public async Task Get_Modules_CountsTheRowsOfTheOrganizationAlone()
    {
        await Api.NewContactAsync();

        var own = (await _operator.GetAsync("/v1/ops/modules")).With(200).Json;
        var other = (await Host.As(Workplace.Token(await Workplace.NewOrganizationAsync(), "ops:read")).GetAsync("/v1/ops/modules")).With(200).Json;

        Assert.That(Contacts(own), Is.GreaterThan(0));
        Assert.That(Contacts(other), Is.Zero);

        static long Contacts(System.Text.Json.JsonElement report) => report.GetProperty("data").EnumerateArray()
            .Single(module => module.Text("module") == "contacts").GetProperty("tables").EnumerateArray()
            .Single(table => table.Text("table") == "contacts").GetProperty("rows").GetInt64();
    }

    [Test]
    public async Task Get_Outbox_TellsOfEventsWithoutWhatTheySay()
    {
        var id = Guid.CreateVersion7();
        await ExecuteAsync(
            "insert into platform.outbox (organization_id, id, kind, aggregate_id, payload, relayed_at) values ($1, $2, 'nobody.hears.v1', $2, $3::jsonb, now())",
            Organization.Value, id, $$"""{"name":"{{Shop.Canary}}"}""");

        var answer = (await _operator.GetAsync("/v1/ops/outbox")).With(200);

        Assert.That(answer.Json.GetProperty("data").EnumerateArray().Select(row => row.Id()), Does.Contain(id));
        Assert.That(answer.Text, Does.Not.Contain(Shop.Canary));
    }

    // A kind that no worker knows, due at once but for the scheduled ones; available ones would be claimed.
    private async Task<Guid> InsertAsync(string state, string kind = Kind)
    {
        var id = Guid.CreateVersion7();
        await ExecuteAsync(
            """
            insert into platform.jobs (organization_id, id, kind, payload, state, attempt, run_at, started_at, finished_at, lease_until, worker, last_error, traceparent)
            values ($1, $2, $3, $4::jsonb, $5::platform.job_state, 3, now() + case when $5 = 'scheduled' then interval '1 hour' else '0' end,
                now() + interval '1.5 seconds', case when $5 in ('completed', 'discarded', 'cancelled') then now() end,
                case when $5 = 'running' then now() + interval '1 hour' end, case when $5 = 'running' then 'a worker' end, 'It failed.',
                '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01')
            """,
            Organization.Value, id, kind, $$"""{"name":"{{Shop.Canary}}"}""", state);
        return id;
    }

    private Task DeleteAsync(Guid id) => ExecuteAsync("delete from platform.jobs where id = $1", id);

    private async Task ExecuteAsync(string sql, params object[] values)
    {
        await using var connection = new NpgsqlConnection(Workplace.Database.ConnectionString(DatabaseRole.Admin));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
            command.Parameters.AddWithValue(value);
        await command.ExecuteNonQueryAsync();
    }
}
