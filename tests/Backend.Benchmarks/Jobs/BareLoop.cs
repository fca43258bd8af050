using Backend.Development;
using Npgsql;

namespace Backend.Benchmarks.Jobs;

/// <summary>
/// What a careful person would write by hand on an equal table: no organization entered, no fairness, no leases renewed, no
/// notification, no handler.
/// </summary>
internal sealed class BareLoop : IAsyncDisposable
{
    private const string Name = "bare";

    private const string Plans = "-c plan_cache_mode=force_generic_plan -c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off";

    // What a claim of the worker takes at most: its slots and what it fetches ahead.
    private const int Batch = 200;

    // One that claims while one settles: as many as the worker keeps busy.
    private const int BatchConnections = 2;

    private const string ClaimSql =
        """
        with picked as materialized (
            select q.organization_id, q.id from bare.jobs q
            where q.state = 'available' order by q.organization_id, q.priority, q.run_at, q.id limit $1 for update skip locked)
        update bare.jobs j set state = 'running', attempt = j.attempt + 1, lease_until = now() + interval '15 seconds', worker = $2, started_at = now()
        from picked p
        where j.organization_id = p.organization_id and j.id = p.id
        returning j.organization_id, j.id, j.kind, j.payload::text, j.attempt
        """;

    // The state as text: else the planner, who knows no running row, reads all of them by their partial index for each job.
    private const string CompleteManySql =
        """
        update bare.jobs j set state = 'completed', finished_at = now(), lease_until = null
        from unnest($1, $2) as s (organization_id, id)
        where j.organization_id = s.organization_id and j.id = s.id and j.state::text = 'running' and j.worker = $3
        """;

    private const string TakeSql =
        """
        select q.organization_id, q.id, q.kind, q.payload::text, q.attempt from bare.jobs q
        where q.state = 'available' order by q.organization_id, q.priority, q.run_at, q.id limit 1 for update skip locked
        """;

    private const string CompleteSql =
        "update bare.jobs set state = 'completed', attempt = attempt + 1, worker = $3, started_at = now(), finished_at = now() where organization_id = $1 and id = $2";

    private readonly NpgsqlDataSource _batches;

    private readonly NpgsqlDataSource _singles;

    private readonly int _connections;

    public BareLoop(JobsDatabase database, int connections)
    {
        var settings = new NpgsqlConnectionStringBuilder(database.ConnectionString(DatabaseRole.Admin)) { NoResetOnClose = true, MaxAutoPrepare = 16, AutoPrepareMinUsages = 2 };
        // The plans of the worker's functions: by the indexes, whatever the statistics say.
        settings.Options = Plans;
        _singles = NpgsqlDataSource.Create(settings.ConnectionString);
        // As the worker claims and settles: what a crash undoes is done again.
        settings.Options = $"{Plans} -c synchronous_commit=off";
        _batches = NpgsqlDataSource.Create(settings.ConnectionString);
        _connections = connections;
    }

    /// <summary>Claims many, completes them together.</summary>
    public Task RunBatchesAsync(CancellationToken ct) => OnEachAsync(_batches, BatchConnections, BatchAsync, ct);

    /// <summary>One transaction a job: take, then complete and commit, two round trips.</summary>
    public Task RunSinglesAsync(CancellationToken ct) => OnEachAsync(_singles, _connections, SingleAsync, ct);

    public async ValueTask DisposeAsync()
    {
        await _batches.DisposeAsync();
        await _singles.DisposeAsync();
    }

    private static Task OnEachAsync(NpgsqlDataSource source, int connections, Func<NpgsqlConnection, CancellationToken, Task<bool>> step, CancellationToken ct) =>
        Task.WhenAll(Enumerable.Range(0, connections).Select(async _ =>
        {
            await using var connection = await source.OpenConnectionAsync(ct);
            while (await step(connection, ct))
            {
                // Until nothing is left.
            }
        }));

    private static async Task<bool> BatchAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        var (organizations, ids) = (new List<Guid>(Batch), new List<Guid>(Batch));
        await using (var claim = new NpgsqlCommand(ClaimSql, connection) { Parameters = { Of(Batch), Of(Name) } })
        {
            await using var reader = await claim.ExecuteReaderAsync(ct);
            while (await reader.ReadAsync(ct))
            {
                _ = (reader.GetString(2), reader.GetString(3), reader.GetInt32(4));
                organizations.Add(reader.GetGuid(0));
                ids.Add(reader.GetGuid(1));
            }
        }

        if (ids.Count == 0)
            return false;
        await using var complete = new NpgsqlCommand(CompleteManySql, connection) { Parameters = { Of(organizations.ToArray()), Of(ids.ToArray()), Of(Name) } };
        await complete.ExecuteNonQueryAsync(ct);
        return true;
    }

    private static async Task<bool> SingleAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        Guid organization, id;
        await using (var take = new NpgsqlBatch(connection) { BatchCommands = { new("begin"), new(TakeSql) } })
        {
            await using var reader = await take.ExecuteReaderAsync(ct);
            if (!await reader.ReadAsync(ct))
                return false;
            _ = (reader.GetString(2), reader.GetString(3), reader.GetInt32(4));
            (organization, id) = (reader.GetGuid(0), reader.GetGuid(1));
        }

        await using var complete = new NpgsqlBatch(connection)
        {
            BatchCommands = { new(CompleteSql) { Parameters = { Of(organization), Of(id), Of(Name) } }, new("commit") },
        };
        await complete.ExecuteNonQueryAsync(ct);
        return true;
    }

    private static NpgsqlParameter<T> Of<T>(T value) => new() { TypedValue = value };
}
