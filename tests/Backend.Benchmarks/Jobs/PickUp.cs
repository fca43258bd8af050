using System.Diagnostics;
using Backend.Data.Execution;
using Backend.Data.Tenancy;
using Backend.Development;
using Backend.Kernel.Jobs;
using Npgsql;

namespace Backend.Benchmarks.Jobs;

/// <summary>How soon an idle worker begins a job, beside hearing a notification on a bare connection. Both take turns.</summary>
internal sealed class PickUp(JobsDatabase database, OwnWorker worker, OrganizationId organization)
{
    private const int Times = 200;

    private const int WarmUps = 10;

    // Until it has settled, and asked for work once more in vain.
    private static readonly TimeSpan UntilIdle = TimeSpan.FromMilliseconds(8);

    public async Task<PickUpResult> RunAsync(CancellationToken ct)
    {
        await using var speaker = await OpenAsync(ct);
        await using var listener = await OpenAsync(ct);
        await using (var listen = new NpgsqlCommand("listen bench_bare", listener))
            await listen.ExecuteNonQueryAsync(ct);
        var result = new PickUpResult();
        for (var i = -WarmUps; i < Times; i++)
        {
            var (sent, answered, begun) = await EnqueueAsync(ct);
            await Task.Delay(UntilIdle, ct);
            var heard = await NotifyAsync(speaker, listener, ct);
            if (i >= 0)
                result.Add(begun - answered, begun - sent, heard);
        }

        return result;
    }

    private async Task<(long Sent, long Answered, long Begun)> EnqueueAsync(CancellationToken ct)
    {
        var begun = worker.Begun.Expect(organization);
        var sent = await worker.Requests.RunAsync(
            organization,
            UnitOfWorkOptions.ReadWrite,
            (unit, _) =>
            {
                unit.Enqueue(new UnitJob());
                return Task.FromResult(Stopwatch.GetTimestamp());
            },
            ct);
        var answered = Stopwatch.GetTimestamp();
        return (sent, answered, await begun.WaitAsync(ct));
    }

    private static async Task<long> NotifyAsync(NpgsqlConnection speaker, NpgsqlConnection listener, CancellationToken ct)
    {
        var heard = listener.WaitAsync(ct);
        await using var notify = new NpgsqlCommand("select pg_notify('bench_bare', '')", speaker);
        var sent = Stopwatch.GetTimestamp();
        var answer = notify.ExecuteNonQueryAsync(ct);
        await heard;
        var then = Stopwatch.GetTimestamp();
        await answer;
        return then - sent;
    }

    private async Task<NpgsqlConnection> OpenAsync(CancellationToken ct)
    {
        var connection = new NpgsqlConnection(database.ConnectionString(DatabaseRole.Admin));
        await connection.OpenAsync(ct);
        return connection;
    }
}
