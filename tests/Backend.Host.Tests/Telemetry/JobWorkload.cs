using System.Diagnostics;
using Backend.Development;
using Npgsql;

namespace Backend.Host.Tests.Telemetry;

/// <summary>Has every kind of job and every handler of an event run once at least, and calls the operators' routes.</summary>
internal sealed class JobWorkload(CallRecorder calls, Api api, Workplace workplace, Guid organization)
{
    /// <summary>A kind that no module lists: its job is given up.</summary>
    public const string UnknownKind = "nobody.does_this";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>What the modules list.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    [
        .. ModuleList.Catalog().Modules.SelectMany(module => module.Jobs, (_, job) => job.Kind),
        .. ModuleList.Catalog().Modules.SelectMany(module => module.Subscriptions, (_, on) => on.Name),
    ];

    public async Task RunAsync()
    {
        var unknown = await InsertAsync();
        await ExecuteAsync("update platform.jobs set run_at = now() where state = 'scheduled' and kind = 'orders.expire_unpaid'");
        foreach (var kind in Kinds)
            await UntilAsync($"/v1/ops/jobs?kind={kind}&state=completed");
        await UntilAsync($"/v1/ops/jobs?kind={UnknownKind}&state=discarded");
        await OperateAsync(unknown);
    }

    private async Task OperateAsync(Guid discarded)
    {
        await calls.SendAsync(api, 200, "GET", "/v1/ops/modules");
        await calls.SendAsync(api, 200, "GET", "/v1/ops/queue");
        await calls.SendAsync(api, 200, "GET", "/v1/ops/outbox");
        await calls.SendAsync(api, 200, "GET", "/v1/ops/jobs");
        await calls.SendAsync(api, 200, "GET", $"/v1/ops/jobs/{discarded}");
        await calls.SendAsync(api, 200, "POST", $"/v1/ops/jobs/{discarded}/replay");
        await UntilAsync($"/v1/ops/jobs?kind={UnknownKind}&state=discarded");
        foreach (var verb in new[] { "cancel", "discard" })
        {
            var waiting = (await api.GetAsync("/v1/ops/jobs?state=scheduled")).With(200).Json.GetProperty("data")[0].Id();
            await calls.SendAsync(api, 200, "POST", $"/v1/ops/jobs/{waiting}/{verb}");
        }
    }

    private async Task UntilAsync(string jobs)
    {
        var waiting = Stopwatch.StartNew();
        while ((await api.GetAsync(jobs)).With(200).Json.GetProperty("data").GetArrayLength() == 0)
        {
            if (waiting.Elapsed > Patience)
                throw new AssertionException($"{jobs} stays empty: {(await api.GetAsync("/v1/ops/jobs?pageSize=200")).Text}");
            await Task.Delay(Pause);
        }
    }

    private async Task<Guid> InsertAsync()
    {
        var id = Guid.CreateVersion7();
        await ExecuteAsync(
            "insert into platform.jobs (organization_id, id, kind, payload, max_attempts) values ($1, $2, $3, $4::jsonb, 1)",
            organization, id, UnknownKind, $$"""{"secret":"{{Shop.Canary}}"}""");
        return id;
    }

    private async Task ExecuteAsync(string sql, params object[] values)
    {
        await using var connection = new NpgsqlConnection(workplace.Database.ConnectionString(DatabaseRole.Admin));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
            command.Parameters.AddWithValue(value);
        await command.ExecuteNonQueryAsync();
    }
}
