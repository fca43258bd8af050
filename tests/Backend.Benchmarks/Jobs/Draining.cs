using System.Diagnostics;
using Backend.Data.Tenancy;

namespace Backend.Benchmarks.Jobs;

/// <summary>Ready jobs of several organizations, done by the worker and by hand.</summary>
internal sealed class Draining(JobsDatabase database, OwnWorker worker, BareLoop bare, IReadOnlyList<OrganizationId> organizations)
{
    public async Task<Drained> WorkerAsync(string kind, int jobs, CancellationToken ct)
    {
        await database.FillAsync(kind, jobs, organizations, ct);
        var last = worker.Begun.Expect(jobs);
        var drained = await MeasureAsync(
            jobs,
            async () =>
            {
                await database.OpenAsync(organizations, ct);
                await last.WaitAsync(ct);
                await database.WhenDoneAsync(ct);
            });
        return await CheckedAsync("platform", drained, ct);
    }

    public Task<Drained> BareBatchesAsync(int jobs, CancellationToken ct) => BareAsync(BatchedJob.Kind, jobs, bare.RunBatchesAsync, ct);

    public Task<Drained> BareSinglesAsync(int jobs, CancellationToken ct) => BareAsync(UnitJob.Kind, jobs, bare.RunSinglesAsync, ct);

    private async Task<Drained> BareAsync(string kind, int jobs, Func<CancellationToken, Task> run, CancellationToken ct)
    {
        await database.FillBareAsync(kind, jobs, organizations, ct);
        return await CheckedAsync("bare", await MeasureAsync(jobs, () => run(ct)), ct);
    }

    private async Task<Drained> CheckedAsync(string schema, Drained drained, CancellationToken ct)
    {
        var completed = await database.CountAsync(schema, "completed", ct);
        return completed == drained.Jobs ? drained : throw new BenchmarkException($"{completed} of {drained.Jobs} jobs of {schema} were completed.");
    }

    private static async Task<Drained> MeasureAsync(int jobs, Func<Task> run)
    {
        GC.Collect();
        var processor = Environment.CpuUsage.TotalTime;
        var started = Stopwatch.GetTimestamp();
        await run();
        var elapsed = Stopwatch.GetElapsedTime(started);
        return new(jobs, elapsed, Environment.CpuUsage.TotalTime - processor);
    }
}
