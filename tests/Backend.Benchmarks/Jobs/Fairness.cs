using System.Diagnostics;
using System.Globalization;
using Backend.Data.Execution;
using Backend.Data.Tenancy;
using Backend.Kernel.Jobs;

namespace Backend.Benchmarks.Jobs;

/// <summary>One organization has a mountain of ready jobs; another enqueues one job after the other meanwhile.</summary>
internal sealed class Fairness(JobsDatabase database, OwnWorker worker, OrganizationId busy, OrganizationId other)
{
    private const int Mountain = 100_000;

    private const int Jobs = 50;

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    public async Task<string> RunAsync(CancellationToken ct)
    {
        await database.FillAsync(WaitingJob.Kind, Mountain, [busy], ct);
        await database.OpenAsync([busy], ct);
        var delays = new List<TimeSpan>();
        for (var i = 0; i < Jobs; i++)
        {
            await Task.Delay(Interval, ct);
            delays.Add(await OneAsync(ct));
        }

        var left = await database.CountAsync("platform", "available", ct);
        await database.CloseAsync([busy], ct);
        await database.WhenDoneAsync(ct);
        if (left == 0)
            throw new BenchmarkException("The other organization's jobs were done before the end.");
        delays.Sort();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"fairness: beside {Mountain:#,0} jobs of 2 ms of one organization, {left:#,0} of them left at the end, {Jobs} jobs of another began after a median of {delays[Jobs / 2].TotalMilliseconds:0.0} ms, at worst {delays[^1].TotalMilliseconds:0.0} ms");
    }

    private async Task<TimeSpan> OneAsync(CancellationToken ct)
    {
        var begun = worker.Begun.Expect(other);
        await worker.Requests.RunAsync(
            other,
            UnitOfWorkOptions.ReadWrite,
            (unit, _) =>
            {
                unit.Enqueue(new UnitJob());
                return Task.FromResult(0);
            },
            ct);
        var answered = Stopwatch.GetTimestamp();
        return Stopwatch.GetElapsedTime(answered, await begun.WaitAsync(ct));
    }
}
