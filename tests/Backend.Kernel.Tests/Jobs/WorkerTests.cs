using Autofac;
using Backend.Data.Execution;
using Backend.Development;
using Backend.Kernel.Jobs;
using Backend.Kernel.Jobs.Running;
using Backend.Kernel.Modules;
using Backend.Kernel.Schema;
using Backend.Kernel.Tests.Ledger;
using Backend.Testing.Modules;

namespace Backend.Kernel.Tests.Jobs;

/// <summary>The worker with its loops, as the host runs it.</summary>
public sealed class WorkerTests : JobFixture
{
    [Test]
    public async Task Worker_RunsWhatIsEnqueuedAndGoesOnAfterAFailure()
    {
        await using var worker = Start();
        var (failed, done) = (new TaskCompletionSource(), new TaskCompletionSource());
        await EnqueueAsync(RunJob.Of((_, _, _) =>
        {
            failed.TrySetResult();
            throw new InvalidOperationException();
        }));
        await failed.Task;
        await EnqueueAsync(RunJob.Of((_, _, _) => Done(done)));
        await done.Task;
        await StopAsync(worker);

        Assert.That((await Host.Jobs.ListAsync(RunJob.Kind)).Select(job => job.State), Is.EqualTo(new[] { "scheduled", "completed" }));
    }

    [Test]
    public async Task Stop_LetsAHandlerFinish()
    {
        await using var worker = Start();
        var (begun, go) = (new TaskCompletionSource(), new TaskCompletionSource());
        await EnqueueAsync(RunJob.Of(async (work, context, ct) =>
        {
            begun.SetResult();
            await go.Task;
            await OpensAccount("one")(work, context, ct);
        }));
        await begun.Task;
        var stop = StopAsync(worker);
        go.SetResult();
        await stop;

        Assert.That(await NamesAsync(), Is.EqualTo(new[] { "one" }));
    }

    [Test]
    public async Task Stop_WhenAHandlerTakesTooLong_GivesItsJobBackUncounted()
    {
        await using var worker = Start(new WorkerOptions { DrainTimeout = TimeSpan.Zero });
        var begun = new TaskCompletionSource();
        await EnqueueAsync(RunJob.Of((_, _, ct) =>
        {
            begun.SetResult();
            return Task.Delay(Timeout.Infinite, ct);
        }));
        await begun.Task;
        await StopAsync(worker);
        var row = await RowAsync();

        Assert.That((row.State, row.Attempt), Is.EqualTo(("available", 0)));
    }

    [Test]
    public async Task Cancel_ByAnOperator_ReachesTheHandlersToken()
    {
        await using var worker = Start(new WorkerOptions { Heartbeat = TimeSpan.FromMilliseconds(50) });
        var (begun, ended) = (new TaskCompletionSource(), new TaskCompletionSource());
        await EnqueueAsync(RunJob.Of(async (_, _, ct) =>
        {
            begun.SetResult();
            await using var registration = ct.Register(ended.SetResult);
            await Task.Delay(Timeout.Infinite, ct);
        }));
        await begun.Task;
        await Host.ExecuteAsync("update platform.jobs set cancel_requested_at = now()");
        await ended.Task;
        await StopAsync(worker);

        Assert.That((await RowAsync()).State, Is.EqualTo("cancelled"));
    }

    [Test]
    public async Task TwoWorkers_NeverRunTheSameAttempt()
    {
        const int Jobs = 200;
        await RunAsync((work, _) =>
        {
            for (var i = 0; i < Jobs; i++)
                work.UnitOfWork.Enqueue(RunJob.Of(OpensAccount($"{i:000}")));
            return Task.CompletedTask;
        });
        await using var one = Start();
        await using var two = Start();
        await Host.WhenAsync("select not exists (select from platform.jobs where finished_at is null)");
        await StopAsync(one);
        await StopAsync(two);

        Assert.That(await NamesAsync(), Is.EqualTo(Enumerable.Range(0, Jobs).Select(i => $"{i:000}")));
        Assert.That(await Host.ReadAsync<long>("select count(*) from platform.jobs where attempt > 1"), Is.Zero);
    }

    private IContainer Start(WorkerOptions? options = null)
    {
        var pool = new Database(new DatabaseOptions { ConnectionString = Host.ConnectionString(DatabaseRole.App) }, Microsoft.Extensions.Logging.Abstractions.NullLogger<Database>.Instance);
        var container = ModuleContainer.Build(new ModuleCatalog(new PlatformModule(), new LedgerModule()), pool, builder =>
            builder.AddBackendWorker(new DatabaseOptions { ConnectionString = Host.ConnectionString(DatabaseRole.Worker) }, options));
        // It starts its loops and returns: there is nothing to wait for.
        _ = container.Resolve<JobWorker>().StartAsync(CancellationToken.None);
        return container;
    }

    private static Task StopAsync(IContainer worker) => worker.Resolve<JobWorker>().StopAsync(CancellationToken.None);

    private static Task Done(TaskCompletionSource source)
    {
        source.TrySetResult();
        return Task.CompletedTask;
    }
}
