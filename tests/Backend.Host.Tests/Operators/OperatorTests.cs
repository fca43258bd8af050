using System.Text.Json;
using Backend.Data.Execution;
using Backend.Data.Execution.Errors;
using Backend.Data.Tenancy;
using Backend.Development;
using Backend.Host.Tests.Organizations;
using Npgsql;

namespace Backend.Host.Tests.Operators;

/// <summary>What the operator's role may do, and what it leaves behind. No worker runs: jobs are rows.</summary>
public sealed class OperatorTests
{
    private static readonly string[] Calls =
    [
        "select * from ops.queue()",
        "select * from ops.jobs(null, null, null, 1)",
        "select * from ops.replay_job(gen_random_uuid(), gen_random_uuid())",
        "select * from ops.cancel_job(gen_random_uuid(), gen_random_uuid())",
        "select * from ops.discard_job(gen_random_uuid(), gen_random_uuid())",
        "select * from ops.outbox_lag()",
    ];

    private static readonly string[] Inner = ["select * from ops.change_job('discard', gen_random_uuid(), gen_random_uuid())", "select ops.audit('queue', '{}')"];

    private Workplace _workplace = null!;

    private OrganizationRows _rows = null!;

    private OrganizationId _organization;

    private OrganizationId _other;

    private OperatorDatabase Operators => new(_workplace.Database.ConnectionString(DatabaseRole.Operator));

    [OneTimeSetUp]
    public async Task CreateAsync()
    {
        _workplace = await Workplace.CreateAsync();
        _workplace.Variables["DATABASE_OPERATOR_URL"] = _workplace.Database.ConnectionString(DatabaseRole.Operator);
        _rows = new OrganizationRows(_workplace.Database);
        (_organization, _other) = (await _workplace.NewOrganizationAsync(), await _workplace.NewOrganizationAsync());
    }

    [OneTimeTearDown]
    public async Task DropAsync() => await _workplace.DisposeAsync();

    [Test]
    public async Task Queue_JobsOfSeveralOrganizations_CountsEachByKindAndState()
    {
        const string Kind = "test.queue";
        await JobAsync(_organization, "available", Kind);
        await JobAsync(_organization, "available", Kind);
        await JobAsync(_other, "discarded", Kind);
        await JobAsync(_other, "completed", Kind);

        var answer = await Operators.CallAsync(OperatorCall.Queue(), CancellationToken.None);

        var counts = Enumerable.Range(0, answer.Rows.Count).Where(row => Equals(answer.Value(row, "kind"), Kind))
            .Select(row => (answer.Value(row, "organization_id"), answer.Value(row, "state"), answer.Value(row, "jobs"), answer.Value(row, "organization_status")));
        Assert.That(counts, Is.EquivalentTo(new (object?, object?, object?, object?)[]
        {
            (_organization.Value, "available", 2L, "active"), (_other.Value, "discarded", 1L, "active"),
        }));
    }

    [Test]
    public async Task Jobs_Filtered_ShowsStateAndErrorAndNoPayload()
    {
        var job = await JobAsync(_organization, "discarded", "test.jobs");

        var answer = await Operators.CallAsync(OperatorCall.Jobs(_organization, "test.jobs", "discarded", 10), CancellationToken.None);

        Assert.That(answer.Rows, Has.Count.EqualTo(1));
        Assert.That(answer.Value(0, "id"), Is.EqualTo(job));
        Assert.That(answer.Value(0, "last_error"), Is.EqualTo("It failed."));
        Assert.That(answer.Value(0, "enqueued_trace_id"), Is.EqualTo("4bf92f3577b34da6a3ce929d0e0e4736"));
        Assert.That(answer.Columns, Has.None.Contains("payload"));
        Assert.That(string.Join(' ', answer.Rows.SelectMany(row => row)), Does.Not.Contain(Shop.Canary));
        Assert.That((await Operators.CallAsync(OperatorCall.Jobs(_other, "test.jobs", null, 10), CancellationToken.None)).Rows, Is.Empty);
    }

    [TestCase("discarded", "replay", "replayed", "available")]
    [TestCase("cancelled", "replay", "replayed", "available")]
    [TestCase("completed", "replay", "replayed", "available")]
    [TestCase("running", "replay", "wrong_state", "running")]
    [TestCase("available", "cancel", "cancelled", "cancelled")]
    [TestCase("scheduled", "cancel", "cancelled", "cancelled")]
    [TestCase("running", "cancel", "cancel_requested", "running")]
    [TestCase("completed", "cancel", "wrong_state", "completed")]
    [TestCase("available", "discard", "discarded", "discarded")]
    [TestCase("running", "discard", "wrong_state", "running")]
    public async Task Change_Job_AnswersAndLeavesItsAuditRow(string before, string change, string outcome, string after)
    {
        var job = await JobAsync(_organization, before, "test.change");

        var answer = await Operators.CallAsync(Change(change, _organization, job), CancellationToken.None);

        Assert.That((answer.Value(0, "outcome"), answer.Value(0, "state")), Is.EqualTo((outcome, after)));
        Assert.That(await _rows.ReadAsync<string>("select state::text from platform.jobs where id = $1", job), Is.EqualTo(after));
        Assert.That(await AuditAsync(job), Is.EqualTo(new[] { $"backend_operator {change}_job" }));
    }

    [Test]
    public async Task Change_AnotherOrganizationsJob_IsNotFoundAndLeavesItsAuditRow()
    {
        var job = await JobAsync(_organization, "available", "test.other");

        var answer = await Operators.CallAsync(OperatorCall.Cancel(_other, job), CancellationToken.None);

        Assert.That(answer.Value(0, "outcome"), Is.EqualTo("not_found"));
        Assert.That(await _rows.ReadAsync<string>("select state::text from platform.jobs where id = $1", job), Is.EqualTo("available"));
        Assert.That(await AuditAsync(job), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task Replay_UniqueKeyInUse_ChangesNothing()
    {
        var ended = await JobAsync(_organization, "discarded", "test.unique", "key");
        await JobAsync(_organization, "available", "test.unique", "key");

        var answer = await Operators.CallAsync(OperatorCall.Replay(_organization, ended), CancellationToken.None);

        Assert.That(answer.Value(0, "outcome"), Is.EqualTo("unique_key_taken"));
        Assert.That(await AuditAsync(ended), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task Change_JobThatIsLocked_IsBusyAndLeavesItsAuditRow()
    {
        var job = await JobAsync(_organization, "available", "test.busy");
        await using var holder = await _rows.OpenAsync();
        await using var held = await holder.BeginTransactionAsync();
        await using (var command = new NpgsqlCommand($"select from platform.jobs where id = '{job}' for update", holder))
            await command.ExecuteNonQueryAsync();
        var impatient = new OperatorDatabase(_workplace.Database.ConnectionString(DatabaseRole.Operator) + ";Options=-c lock_timeout=50");

        Assert.That((await impatient.CallAsync(OperatorCall.Cancel(_organization, job), CancellationToken.None)).Value(0, "outcome"), Is.EqualTo("busy"));
        Assert.That(await AuditAsync(job), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task OutboxLag_WaitingEvents_CountsThemByOrganization()
    {
        await _rows.ReadAsync<int>($$"""
            with sent as (insert into platform.outbox (organization_id, id, kind, aggregate_id, payload, created_at, relayed_at)
                values ('{{_other}}', gen_random_uuid(), 'test.v1', gen_random_uuid(), '{}', now() - interval '1 hour', null),
                       ('{{_other}}', gen_random_uuid(), 'test.v1', gen_random_uuid(), '{}', now(), now()) returning 1)
            select count(*)::int from sent
            """);

        var answer = await Operators.CallAsync(OperatorCall.OutboxLag(), CancellationToken.None);

        Assert.That(answer.Rows, Has.Count.EqualTo(1));
        Assert.That((answer.Value(0, "organization_id"), answer.Value(0, "waiting")), Is.EqualTo((_other.Value, 1L)));
        Assert.That(answer.Value(0, "lag_seconds"), Is.GreaterThanOrEqualTo(3600));
    }

    [Test]
    public async Task Operator_EveryTable_IsRefused()
    {
        await using var connection = new NpgsqlConnection(_workplace.Database.ConnectionString(DatabaseRole.Operator));
        await connection.OpenAsync();
        foreach (var table in await _rows.ReadAsync<string[]>(
            "select array_agg(format('%I.%I', n.nspname, c.relname)) from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p', 'v') and n.nspname in ('platform', 'contacts', 'orders', 'licenses')"))
        {
            await using var command = new NpgsqlCommand($"select from {table}", connection);
            Assert.That(() => command.ExecuteNonQueryAsync(), Throws.TypeOf<PostgresException>().With.Property("SqlState").EqualTo("42501"), table);
        }
    }

    [TestCase(DatabaseRole.App)]
    [TestCase(DatabaseRole.Worker)]
    [TestCase(DatabaseRole.ReadOnly)]
    [TestCase(DatabaseRole.Backup)]
    public async Task Functions_OtherRoles_AreRefused(DatabaseRole role) => await AssertRefusedAsync(role, [.. Calls, .. Inner]);

    [Test]
    public Task InnerFunctions_Operator_AreRefused() => AssertRefusedAsync(DatabaseRole.Operator, Inner);

    [TestCase("update platform.operator_audit set operator = 'nobody'")]
    [TestCase("delete from platform.operator_audit")]
    [TestCase("truncate platform.operator_audit")]
    public async Task Audit_ChangeByItsOwner_IsRefused(string change)
    {
        await using var connection = new NpgsqlConnection(_workplace.Database.ConnectionString(DatabaseRole.Migrator));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("set role backend_owner; " + change, connection);

        Assert.That(() => command.ExecuteNonQueryAsync(), Throws.TypeOf<PostgresException>().With.Message.Contains("append only"));
    }

    [Test]
    public void Call_WithAnotherRolesConnection_IsADatabaseError() => Assert.That(
        () => new OperatorDatabase(_workplace.Database.ConnectionString(DatabaseRole.App)).CallAsync(OperatorCall.Queue(), CancellationToken.None),
        Throws.TypeOf<InsufficientPrivilegeException>());

    [Test]
    public async Task Command_ListsChangesAndRefuses()
    {
        var job = await JobAsync(_organization, "discarded", "test.command");

        var listed = JsonDocument.Parse(string.Join('\n', (await _workplace.RunAsync("ops", "jobs", "--kind", "test.command", "--json")).Done().Output)).RootElement;
        var replayed = (await _workplace.RunAsync("ops", "replay", _organization.ToString(), job.ToString())).Done();
        var refused = await _workplace.RunAsync("ops", "replay", _organization.ToString(), job.ToString());

        Assert.That((listed[0].Id(), listed[0].Text("lastError"), listed[0].GetProperty("attempt").GetInt32()), Is.EqualTo((job, "It failed.", 1)));
        Assert.That(replayed.Errors, Does.Contain("now available"));
        refused.Refused(1, "The job is available, which does not allow that.");
        Assert.That((await _workplace.RunAsync("ops", "queue")).Done().Output, Has.Some.Contains("test.command"));
    }

    private static OperatorCall Change(string change, OrganizationId organization, Guid job) => change switch
    {
        "replay" => OperatorCall.Replay(organization, job),
        "cancel" => OperatorCall.Cancel(organization, job),
        _ => OperatorCall.Discard(organization, job),
    };

    private async Task<Guid> JobAsync(OrganizationId organization, string state, string kind, string? uniqueKey = null)
    {
        var id = Guid.CreateVersion7();
        await _rows.ReadAsync<int>($$"""
            with job as (insert into platform.jobs (organization_id, id, kind, payload, state, attempt, last_error, traceparent, unique_key, started_at, finished_at)
                values ('{{organization}}', '{{id}}', '{{kind}}', '{"name": "{{Shop.Canary}}"}', '{{state}}', 1, 'It failed.',
                        '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', {{(uniqueKey is null ? "null" : $"'{uniqueKey}'")}}, now(),
                        {{(state is "discarded" or "completed" or "cancelled" ? "now()" : "null")}}) returning 1)
            select 1 from job
            """);
        return id;
    }

    private Task<string[]> AuditAsync(Guid job) => _rows.ReadAsync<string[]>(
        "select coalesce(array_agg(operator || ' ' || function), '{}') from platform.operator_audit where arguments ->> 'job' = $1::text", job.ToString());

    private async Task AssertRefusedAsync(DatabaseRole role, IEnumerable<string> calls)
    {
        await using var connection = new NpgsqlConnection(_workplace.Database.ConnectionString(role));
        await connection.OpenAsync();
        foreach (var call in calls)
        {
            await using var command = new NpgsqlCommand(call, connection);
            Assert.That(() => command.ExecuteNonQueryAsync(), Throws.TypeOf<PostgresException>().With.Property("SqlState").EqualTo("42501"), call);
        }
    }
}
