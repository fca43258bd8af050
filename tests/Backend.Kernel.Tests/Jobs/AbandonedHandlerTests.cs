using Autofac;
using Backend.Kernel.Jobs;
using Backend.Kernel.Jobs.Running;
using Microsoft.Extensions.Logging.Abstractions;

namespace Backend.Kernel.Tests.Jobs;

/// <summary>A handler that does not listen to its token: its slot is free again, and what it does in the end is not committed.</summary>
public sealed class AbandonedHandlerTests : JobFixture
{
    // No heartbeat: a round begins at once. The lease is longer than the time of the kind, so that it is never renewed here.
    private static readonly WorkerOptions Options = new()
    {
        Concurrency = 1, Prefetch = 0, Heartbeat = TimeSpan.Zero, Lease = TimeSpan.FromSeconds(40), Grace = TimeSpan.FromSeconds(5),
    };

    [Test]
    public async Task Handler_ThatIgnoresItsToken_LosesItsSlotAndCommitsNothing()
    {
        var clock = new HandClock();
        var slots = new JobSlots(Options);
        var (begun, go) = (new TaskCompletionSource(), new TaskCompletionSource());
        await EnqueueAsync(RunJob.Of(async (work, context, _) =>
        {
            if (context.Attempt == 1)
            {
                begun.SetResult();
                await go.Task;
            }

            await OpensAccount($"attempt {context.Attempt}")(work, context, CancellationToken.None);
        }));
        using var hung = new RunningJob((await Host.Jobs.ClaimAsync()).Single(), clock.GetTimestamp());
        slots.Add([hung]);
        slots.Begin(clock.GetTimestamp());
        var run = Host.Container.Resolve<JobExecutor>().ExecuteAsync(hung);
        await begun.Task;

        var afterTheLease = await RoundAsync(Options.Lease);
        var afterTheGrace = await RoundAsync(Options.Grace);
        await Host.ExecuteAsync("update platform.jobs set lease_until = now() - interval '1 second'");
        await Host.Jobs.RunUntilEmptyAsync();
        go.SetResult();
        var settlement = await run;
        var row = await RowAsync();

        Assert.That(afterTheLease, Is.EqualTo((IsCancelled: true, Running: 1)));
        Assert.That(afterTheGrace, Is.EqualTo((IsCancelled: true, Running: 0)));
        Assert.That(slots.Wanted().Limit, Is.EqualTo(1));
        Assert.That(settlement, Is.Null, "the attempt is another's: nothing is written of the first one");
        Assert.That(await NamesAsync(), Is.EqualTo(new[] { "attempt 2" }));
        Assert.That((row.State, row.Attempt), Is.EqualTo(("completed", 2)));

        async Task<(bool IsCancelled, int Running)> RoundAsync(TimeSpan later)
        {
            clock.Now += later;
            using var signal = new Signal(clock);
            var store = Host.Container.Resolve<JobStore>();
            var keeper = new LeaseKeeper(
                store, Host.Container.Resolve<JobCatalog>(), slots, new SettlementQueue(store, signal), Options, clock, NullLogger.Instance);
            await keeper.RoundAsync(CancellationToken.None);
            return (hung.Token.IsCancellationRequested, slots.All().Count);
        }
    }

    /// <summary>Goes on when the test says so.</summary>
    private sealed class HandClock : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }
}
