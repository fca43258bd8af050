using Backend.Kernel.Jobs.Running;
using Backend.Kernel.Tests.Ledger;

namespace Backend.Kernel.Tests.Jobs;

/// <summary>An attempt whose lease is gone commits nothing, and no attempt is run twice.</summary>
public sealed class LeaseTests : JobFixture
{
    [Test]
    public async Task Completion_WhenAnotherWorkerTookOver_IsRolledBack()
    {
        await EnqueueAsync(RunJob.Of(async (work, context, ct) =>
        {
            await OpensAccount($"attempt {context.Attempt}")(work, context, ct);
            if (context.Attempt == 1)
                await EndLeasesAsync();
            if (context.Attempt == 1)
                await Host.Jobs.RunUntilEmptyAsync();
        }));
        await Host.Jobs.RunUntilEmptyAsync();
        var row = await RowAsync();

        Assert.That(await NamesAsync(), Is.EqualTo(new[] { "attempt 2" }));
        Assert.That((row.State, row.Attempt), Is.EqualTo(("completed", 2)));
    }

    [Test]
    public async Task Lease_ThatEnds_IsTakenBackWithTheReason()
    {
        await EnqueueAsync(RunJob.Of(OpensAccount("one")));
        await Host.Jobs.ClaimAsync();
        await EndLeasesAsync();
        await Host.Jobs.TendAsync();
        var row = await RowAsync();

        Assert.That((row.State, row.Attempt), Is.EqualTo(("available", 1)));
        Assert.That(row.Error, Does.Contain("did not renew its lease"));
    }

    [Test]
    public async Task Lease_LostByTheLastAttempt_IsTheEnd()
    {
        await EnqueueAsync(RunJob.Of(OpensAccount("one")));
        for (var i = 0; i < 3; i++)
        {
            await Host.Jobs.ClaimAsync();
            await EndLeasesAsync();
        }

        await Host.Jobs.RunUntilEmptyAsync();
        var row = await RowAsync();

        Assert.That(row.State, Is.EqualTo("discarded"));
        Assert.That(await NamesAsync(), Is.Empty);
    }

    [Test]
    public async Task Cancel_WhileItRuns_IsHeardWithTheLease()
    {
        await EnqueueAsync(RunJob.Of(OpensAccount("one")));
        var claimed = await Host.Jobs.ClaimAsync();
        await Host.ExecuteAsync("update platform.jobs set cancel_requested_at = now()");

        Assert.That(await Host.Jobs.ExtendAsync(claimed), Is.EqualTo(new[] { true }));
    }

    [Test]
    public async Task Cancel_OfAJobWhoseWorkerDied_EndsIt()
    {
        await EnqueueAsync(RunJob.Of(OpensAccount("one")));
        await Host.Jobs.ClaimAsync();
        await Host.ExecuteAsync("update platform.jobs set cancel_requested_at = now()");
        await EndLeasesAsync();
        await Host.Jobs.RunUntilEmptyAsync();

        Assert.That((await RowAsync()).State, Is.EqualTo("cancelled"));
    }

    [Test]
    public async Task Extend_OfALostLease_SaysSo()
    {
        await EnqueueAsync(RunJob.Of(OpensAccount("one")));
        var claimed = await Host.Jobs.ClaimAsync();
        await EndLeasesAsync();
        await Host.Jobs.TendAsync();

        Assert.That(await Host.Jobs.ExtendAsync(claimed), Is.Empty);
    }

    [Test]
    public async Task Stop_ForADrain_GivesTheJobBackUncounted()
    {
        await EnqueueAsync(RunJob.Of((_, _, ct) => Task.Delay(Timeout.Infinite, ct)));
        using var running = new RunningJob((await Host.Jobs.ClaimAsync()).Single(), now: 0);
        running.Stop(StopReason.Drain);
        await Host.Jobs.RunAsync(running);
        var row = await RowAsync();

        Assert.That((row.State, row.Attempt), Is.EqualTo(("available", 0)));
    }

    [Test]
    public async Task Stop_ByAnOperator_CancelsTheJobAndRollsBack()
    {
        using var running = await ClaimAsync(async (work, context, ct) =>
        {
            await OpensAccount("one")(work, context, CancellationToken.None);
            await Task.Delay(Timeout.Infinite, ct);
        });
        var run = Host.Jobs.RunAsync(running);
        running.Stop(StopReason.Operator);
        await run;

        Assert.That((await RowAsync()).State, Is.EqualTo("cancelled"));
        Assert.That(await NamesAsync(), Is.Empty);
    }

    private async Task<RunningJob> ClaimAsync(Func<Work, Backend.Kernel.Jobs.JobContext, CancellationToken, Task> body)
    {
        await EnqueueAsync(RunJob.Of(body));
        return new RunningJob((await Host.Jobs.ClaimAsync()).Single(), now: 0);
    }

    private Task EndLeasesAsync() => Host.ExecuteAsync("update platform.jobs set lease_until = now() - interval '1 second' where state = 'running'");
}
