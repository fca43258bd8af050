using Autofac;
using Backend.Kernel.Events.Relaying;
using Backend.Kernel.Jobs.Running;
using Backend.Testing.Modules;

namespace Backend.Testing.Jobs;

/// <summary>
/// A worker without loops: it claims and runs jobs when the test says so, one after the other, as the worker role and
/// through the real executor. What fails waits for its next attempt, as it does in production.
/// </summary>
/// <param name="host">Whose jobs.</param>
public sealed class JobHarness(ModuleHost host)
{
    private const int Many = 100;

    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    private JobStore Store => host.Container.Resolve<JobStore>();

    /// <summary>Relays all events and runs all that is ready, and what that makes ready, until nothing is.</summary>
    /// <returns>How many attempts were made.</returns>
    public async Task<int> RunUntilEmptyAsync()
    {
        for (var attempts = 0; ;)
        {
            await host.Container.Resolve<EventRelay>().RelayAsync(Many, CancellationToken.None);
            var claimed = await ClaimAsync();
            if (claimed.Count == 0)
                return attempts;
            foreach (var job in claimed)
                await RunAsync(job);
            attempts += claimed.Count;
        }
    }

    /// <summary>Makes every delayed job due, of all organizations: retries, snoozes and those that were enqueued for later.</summary>
    public Task MakeDueAsync() => host.ExecuteAsync("update platform.jobs set run_at = now() where state = 'scheduled'");

    /// <summary>The jobs of a kind, the oldest first, of all organizations.</summary>
    /// <param name="kind">The kind.</param>
    public async Task<IReadOnlyList<StoredJob>> ListAsync(string kind)
    {
        await using var connection = await host.OpenAsync(Development.DatabaseRole.Admin);
        await using var command = connection.CreateCommand();
        command.CommandText = "select id, state::text, attempt, last_error, payload::text from platform.jobs where kind = $1 order by id";
        command.Parameters.AddWithValue(kind);
        await using var reader = await command.ExecuteReaderAsync();
        var jobs = new List<StoredJob>();
        while (await reader.ReadAsync())
            jobs.Add(new StoredJob(reader.GetGuid(0), reader.GetString(1), reader.GetInt32(2), reader.IsDBNull(3) ? null : reader.GetString(3), reader.GetString(4)));
        return jobs;
    }

    /// <summary>Removes what is finished for so long, and gives up what belongs to no organization.</summary>
    /// <param name="kept">How long finished rows are kept.</param>
    public Task<long> PruneAsync(TimeSpan kept) => Store.PruneAsync(kept, kept, kept, Many, CancellationToken.None);

    internal Task<TendReport?> TendAsync() => Store.TendAsync(Many, CancellationToken.None);

    internal async Task<IReadOnlyList<ClaimedJob>> ClaimAsync(int limit = Many, int cap = Many)
    {
        await TendAsync();
        return await Store.ClaimAsync(limit, cap, Lease, Guid.Empty, [], CancellationToken.None);
    }

    internal Task<IReadOnlyList<ClaimedJob>> ClaimAfterAsync(Guid served) => Store.ClaimAsync(1, 1, Lease, served, [], CancellationToken.None);

    internal async Task<IReadOnlyList<bool>> ExtendAsync(IReadOnlyList<ClaimedJob> jobs) =>
        [.. (await Store.ExtendAsync(jobs, Lease, CancellationToken.None)).Values];

    internal async Task RunAsync(ClaimedJob job)
    {
        using var running = new RunningJob(job, now: 0);
        await RunAsync(running);
    }

    internal async Task RunAsync(RunningJob running)
    {
        if (await host.Container.Resolve<JobExecutor>().ExecuteAsync(running) is { } settlement)
            await Store.SettleAsync([settlement], CancellationToken.None);
    }
}
