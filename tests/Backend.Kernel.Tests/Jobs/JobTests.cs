using Backend.Data.Execution;
using Backend.Kernel.Errors;
using Backend.Kernel.Jobs;
using Backend.Kernel.Tests.Ledger;

namespace Backend.Kernel.Tests.Jobs;

/// <summary>A job is a promise of its transaction, and its effects and its completion are one transaction.</summary>
public sealed class JobTests : JobFixture
{
    [Test]
    public async Task Enqueue_WhenTheTransactionCommits_RunsOnce()
    {
        await EnqueueAsync(RunJob.Of(OpensAccount("one")));

        Assert.That(await Host.Jobs.RunUntilEmptyAsync(), Is.EqualTo(1));
        Assert.That(await Host.Jobs.RunUntilEmptyAsync(), Is.Zero);
        Assert.That(await NamesAsync(), Is.EqualTo(new[] { "one" }));
        Assert.That((await RowAsync()).State, Is.EqualTo("completed"));
    }

    [Test]
    public async Task Enqueue_WhenTheTransactionRollsBack_LeavesNoJob()
    {
        await Assert.ThrowsAsync<ConflictException>(() => RunAsync((work, _) =>
        {
            work.UnitOfWork.Enqueue(RunJob.Of(OpensAccount("one")));
            throw new ConflictException(ErrorCodes.InvalidState, "No.");
        }));

        Assert.That(await Host.Jobs.ListAsync(RunJob.Kind), Is.Empty);
    }

    [Test]
    public async Task Handler_ActsForTheOrganizationOfItsRowAndSharesItsUnitOfWork()
    {
        IUnitOfWork? handed = null, nested = null;
        JobContext? seen = null;
        await EnqueueAsync(RunJob.Of(async (work, context, ct) =>
        {
            (handed, seen) = (work.UnitOfWork, context);
            await work.Mediator.Send(new RunCommand((inner, _) => Task.FromResult(nested = inner.UnitOfWork)), ct);
        }));
        await Host.Jobs.RunUntilEmptyAsync();

        Assert.That(handed!.Organization, Is.EqualTo(Caller.Organization));
        Assert.That(nested, Is.SameAs(handed));
        Assert.That((seen!.Organization, seen.Attempt, seen.MaxAttempts, seen.Kind), Is.EqualTo((Caller.Organization, 1, 3, RunJob.Kind)));
    }

    [Test]
    public async Task Handler_ThatThrows_IsRolledBackAndTriedAgainUntilItIsDiscarded()
    {
        await EnqueueAsync(RunJob.Of(async (work, context, ct) =>
        {
            await OpensAccount($"attempt {context.Attempt}")(work, context, ct);
            throw new InvalidOperationException("ada@example.com has 17 accounts");
        }));
        List<(string State, int Attempt)> seen = [];
        for (var i = 0; i < 3; i++)
        {
            Assert.That(await Host.Jobs.RunUntilEmptyAsync(), Is.EqualTo(1));
            var row = await RowAsync();
            seen.Add((row.State, row.Attempt));
            await Host.Jobs.MakeDueAsync();
        }

        Assert.That(seen, Is.EqualTo(new[] { ("scheduled", 1), ("scheduled", 2), ("discarded", 3) }));
        Assert.That(await NamesAsync(), Is.Empty);
        Assert.That(await Host.Jobs.RunUntilEmptyAsync(), Is.Zero);
    }

    [Test]
    public async Task RetryDelay_GrowsWithTheAttempts()
    {
        await EnqueueAsync(RunJob.Of((_, _, _) => throw new InvalidOperationException()));
        await Host.Jobs.RunUntilEmptyAsync();
        var first = await DelayAsync();
        await Host.Jobs.MakeDueAsync();
        await Host.Jobs.RunUntilEmptyAsync();

        Assert.That(first, Is.InRange(0.5, 2.5));
        Assert.That(await DelayAsync(), Is.InRange(2.5, 5));
    }

    [Test]
    public async Task Replay_OfADiscardedJob_RunsItAgain()
    {
        var fails = true;
        await EnqueueAsync(RunJob.Of((work, context, ct) => fails ? throw new InvalidOperationException() : OpensAccount("one")(work, context, ct)));
        for (var i = 0; i < 3; i++)
        {
            await Host.Jobs.RunUntilEmptyAsync();
            await Host.Jobs.MakeDueAsync();
        }

        fails = false;
        await Host.ExecuteAsync("update platform.jobs set state = 'available', attempt = 0, run_at = now(), finished_at = null where state = 'discarded'");

        Assert.That(await Host.Jobs.RunUntilEmptyAsync(), Is.EqualTo(1));
        Assert.That(await NamesAsync(), Is.EqualTo(new[] { "one" }));
    }

    [Test]
    public async Task Snooze_CommitsAndDoesNotCountTheAttempt()
    {
        var calls = 0;
        await EnqueueAsync(RunJob.Of(async (work, context, ct) =>
        {
            await OpensAccount($"{++calls} {context.Attempt}")(work, context, ct);
            if (calls == 1)
                context.Snooze(TimeSpan.FromHours(1));
        }));
        await Host.Jobs.RunUntilEmptyAsync();
        var snoozed = await RowAsync();
        await Host.Jobs.MakeDueAsync();
        await Host.Jobs.RunUntilEmptyAsync();

        Assert.That((snoozed.State, snoozed.Attempt), Is.EqualTo(("scheduled", 0)));
        Assert.That(await NamesAsync(), Is.EqualTo(new[] { "1 1", "2 1" }));
    }

    [Test]
    public async Task Discard_CommitsAndIsTheEnd()
    {
        await EnqueueAsync(RunJob.Of(async (work, context, ct) =>
        {
            await OpensAccount("one")(work, context, ct);
            context.Discard("The order is paid already.");
        }));
        await Host.Jobs.RunUntilEmptyAsync();
        var row = await RowAsync();

        Assert.That((row.State, row.Error), Is.EqualTo(("discarded", "The order is paid already.")));
        Assert.That(await NamesAsync(), Is.EqualTo(new[] { "one" }));
    }

    [Test]
    public async Task UniqueKey_WhileOneWaits_IsNotEnqueuedTwice()
    {
        var options = new JobOptions { UniqueKey = "k" };
        await EnqueueAsync(RunJob.Of(OpensAccount("one")), options);
        await EnqueueAsync(RunJob.Of(OpensAccount("two")), options);
        await Host.Jobs.RunUntilEmptyAsync();
        await EnqueueAsync(RunJob.Of(OpensAccount("three")), options);
        await Host.Jobs.RunUntilEmptyAsync();

        Assert.That(await NamesAsync(), Is.EqualTo(new[] { "one", "three" }));
    }

    [Test]
    public async Task RunAt_IsHeldByTheDatabasesClock()
    {
        await EnqueueAsync(RunJob.Of(OpensAccount("late")), new JobOptions { RunAt = DateTimeOffset.MaxValue.AddYears(-7000) });
        await EnqueueAsync(RunJob.Of(OpensAccount("due")), new JobOptions { RunAt = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero) });
        await Host.Jobs.RunUntilEmptyAsync();

        Assert.That(await NamesAsync(), Is.EqualTo(new[] { "due" }));
    }

    [Test]
    public async Task Priority_LowerRunsFirst()
    {
        List<string> order = [];
        foreach (var (name, priority) in new[] { ("b", (short)1), ("c", (short)2), ("a", (short)0) })
            await EnqueueAsync(RunJob.Of((_, _, _) => Noted(order, name)), new JobOptions { Priority = priority });
        await Host.Jobs.RunUntilEmptyAsync();

        Assert.That(order, Is.EqualTo(new[] { "a", "b", "c" }));
    }

    [Test]
    public async Task OrderingKey_ALaterJobWaitsForTheEarlierOneEvenWhenThatFails()
    {
        List<string> order = [];
        var fails = true;
        await EnqueueAsync(RunJob.Of((_, _, _) => fails ? throw new InvalidOperationException() : Noted(order, "first")));
        await Host.ExecuteAsync("update platform.jobs set ordering_key = 'k', position = 1");
        await EnqueueAsync(RunJob.Of((_, _, _) => Noted(order, "second")));
        await Host.ExecuteAsync("update platform.jobs set ordering_key = 'k', position = 2 where position is null");
        await EnqueueAsync(RunJob.Of((_, _, _) => Noted(order, "other")));

        await Host.Jobs.RunUntilEmptyAsync();
        fails = false;
        await Host.Jobs.MakeDueAsync();
        await Host.Jobs.RunUntilEmptyAsync();

        Assert.That(order, Is.EqualTo(new[] { "other", "first", "second" }));
    }

    [Test]
    public async Task CompletesInBatches_RunsWithoutAUnitOfWork()
    {
        var ran = 0;
        await EnqueueAsync(SendJob.Of((_, _) => Task.FromResult(++ran)));
        await Host.Jobs.RunUntilEmptyAsync();

        Assert.That(ran, Is.EqualTo(1));
        Assert.That((await Host.Jobs.ListAsync(SendJob.Kind)).Single().State, Is.EqualTo("completed"));
    }

    private Task<double> DelayAsync() => Host.ReadAsync<double>("select extract(epoch from run_at - now())::float8 from platform.jobs");

    private static Task Noted(List<string> list, string name)
    {
        list.Add(name);
        return Task.CompletedTask;
    }
}
