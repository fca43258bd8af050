using System.Data.Common;
using Backend.Data.Execution;
using Backend.Data.Tenancy;

namespace Backend.Kernel.Jobs.Running;

/// <summary>The functions of backend_jobs, called as one worker. Thread-safe.</summary>
internal sealed class JobStore(ControlDatabase database, string worker)
{
    /// <summary>The channel of wake-ups.</summary>
    public const string Channel = "backend_jobs";

    /// <summary>How this worker is called in the rows it holds.</summary>
    public string Worker => worker;

    /// <summary>Claims ready jobs, fairly between organizations.</summary>
    /// <param name="limit">At most so many.</param>
    /// <param name="cap">So many may one organization hold of this worker.</param>
    /// <param name="lease">How long they are this worker's.</param>
    /// <param name="after">The organization that was served last.</param>
    /// <param name="held">What organizations hold already.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    public Task<IReadOnlyList<ClaimedJob>> ClaimAsync(
        int limit, int cap, TimeSpan lease, Guid after, IReadOnlyList<KeyValuePair<OrganizationId, int>> held, CancellationToken cancellationToken) =>
        database.CallAsync(
            """
            select organization_id, id, kind, payload, attempt, max_attempts, message_id, traceparent, tracestate, created_at, waited_ms
            from platform.claim_jobs($1, $2, $3, $4, $5, $6, $7)
            """,
            [worker, limit, cap, lease, after, held.Select(each => each.Key.Value).ToArray(), held.Select(each => each.Value).ToArray()],
            Claimed,
            cancellationToken);

    /// <summary>Makes due jobs ready and takes back lost ones. Null while another worker does.</summary>
    public async Task<TendReport?> TendAsync(int limit, CancellationToken cancellationToken)
    {
        var reports = await database.CallAsync(
            "select promoted, recovered, next_due_ms from platform.tend_jobs($1)",
            [limit],
            // 0 is what the function answers when nothing waits: whatever was due has just been made ready.
            static row => new TendReport(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2) is > 0 and var due ? TimeSpan.FromMilliseconds(due) : null),
            cancellationToken);
        return reports is [var report] ? report : null;
    }

    /// <summary>Renews leases.</summary>
    /// <returns>Those that are still held, and whether an operator wants each cancelled.</returns>
    public async Task<IReadOnlyDictionary<Guid, bool>> ExtendAsync(IReadOnlyList<ClaimedJob> jobs, TimeSpan lease, CancellationToken cancellationToken)
    {
        var held = await database.CallAsync(
            "select id, cancel_requested from platform.extend_leases($1, $2, $3, $4, $5)",
            [worker, lease, jobs.Select(job => job.Organization.Value).ToArray(), jobs.Select(job => job.Id).ToArray(), jobs.Select(job => job.Attempt).ToArray()],
            static row => KeyValuePair.Create(row.GetGuid(0), row.GetBoolean(1)),
            cancellationToken);
        return held.ToDictionary();
    }

    /// <summary>Ends attempts.</summary>
    /// <returns>The jobs that were this worker's still.</returns>
    public async Task<IReadOnlySet<Guid>> SettleAsync(IReadOnlyList<Settlement> settlements, CancellationToken cancellationToken)
    {
        var settled = await database.CallAsync(
            "select platform.settle_jobs($1, $2, $3, $4, $5, $6, $7, $8)",
            [
                worker,
                settlements.Select(each => each.Job.Organization.Value).ToArray(),
                settlements.Select(each => each.Job.Id).ToArray(),
                settlements.Select(each => each.Job.Attempt).ToArray(),
                settlements.Select(each => each.Outcome.Name()).ToArray(),
                settlements.Select(each => (long)each.Delay.TotalMilliseconds).ToArray(),
                settlements.Select(each => each.Error).ToArray(),
                settlements.Select(each => each.TraceId).ToArray(),
            ],
            static row => row.GetGuid(0),
            cancellationToken);
        return settled.ToHashSet();
    }

    /// <summary>What time it is, by the database's clock.</summary>
    public async Task<DateTimeOffset> DatabaseTimeAsync(CancellationToken cancellationToken) =>
        (await database.CallAsync("select now()", [], static row => row.GetFieldValue<DateTimeOffset>(0), cancellationToken))[0];

    /// <summary>Lists a schedule; one whose expression has changed is planned anew.</summary>
    public Task PlanScheduleAsync(string name, string expression, DateTimeOffset next, CancellationToken cancellationToken) =>
        database.CallAsync("select platform.plan_schedule($1, $2, $3)", [name, expression, next], static row => row.FieldCount, cancellationToken);

    /// <summary>When schedules fire next.</summary>
    public Task<IReadOnlyList<ScheduleTime>> ScheduleTimesAsync(string[] names, CancellationToken cancellationToken) =>
        database.CallAsync(
            "select name, next_run_at, database_time from platform.schedule_times($1)",
            [names],
            static row => new ScheduleTime(row.GetString(0), row.GetFieldValue<DateTimeOffset>(1), row.GetFieldValue<DateTimeOffset>(2)),
            cancellationToken);

    /// <summary>Fires a schedule.</summary>
    /// <returns>How many jobs it made; null when another instance fired it.</returns>
    public async Task<long?> FireScheduleAsync(string name, DateTimeOffset due, DateTimeOffset next, string kind, string payload, CancellationToken cancellationToken) =>
        (await database.CallAsync<long?>(
            "select platform.fire_schedule($1, $2, $3, $4, $5)",
            [name, due, next, kind, payload],
            static row => row.IsDBNull(0) ? null : row.GetInt64(0),
            cancellationToken))[0];

    /// <summary>Removes old rows.</summary>
    /// <returns>How many.</returns>
    public async Task<long> PruneAsync(TimeSpan completed, TimeSpan discarded, TimeSpan messages, int limit, CancellationToken cancellationToken) =>
        (await database.CallAsync(
            "select platform.prune_queue($1, $2, $3, $4)", [completed, discarded, messages, limit], static row => row.GetInt64(0), cancellationToken))[0];

    /// <summary>How much waits and runs.</summary>
    public Task<IReadOnlyList<QueueDepth>> DepthsAsync(CancellationToken cancellationToken) =>
        database.CallAsync(
            "select kind, state, depth, oldest_ms from platform.queue_depths()",
            [],
            static row => new QueueDepth(row.GetString(0), row.GetString(1), row.GetInt64(2), TimeSpan.FromMilliseconds(row.GetInt64(3))),
            cancellationToken);

    /// <summary>Whether new work can be heard of; otherwise it is found by looking.</summary>
    public bool CanListen => database.CanListen;

    /// <summary>Hears of new work until it is cancelled.</summary>
    public Task ListenAsync(Action heard, CancellationToken cancellationToken) => database.ListenAsync(Channel, heard, cancellationToken);

    private static ClaimedJob Claimed(DbDataReader row) => new()
    {
        Organization = new OrganizationId(row.GetGuid(0)),
        Id = row.GetGuid(1),
        Kind = row.GetString(2),
        Payload = row.GetString(3),
        Attempt = row.GetInt32(4),
        MaxAttempts = row.IsDBNull(5) ? null : row.GetInt32(5),
        MessageId = row.IsDBNull(6) ? null : row.GetGuid(6),
        Traceparent = row.IsDBNull(7) ? null : row.GetString(7),
        Tracestate = row.IsDBNull(8) ? null : row.GetString(8),
        CreatedAt = row.GetFieldValue<DateTimeOffset>(9),
        Waited = TimeSpan.FromMilliseconds(row.GetInt64(10)),
    };
}
