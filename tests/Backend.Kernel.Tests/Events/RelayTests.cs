using System.Collections.Concurrent;
using Autofac;
using Backend.Development;
using Backend.Kernel.Errors;
using Backend.Kernel.Events;
using Backend.Kernel.Events.Relaying;
using Backend.Kernel.Jobs;
using Backend.Kernel.Jobs.Running;
using Backend.Kernel.Modules;
using Backend.Kernel.Tests.Jobs;
using Backend.Messages;

namespace Backend.Kernel.Tests.Events;

/// <summary>What is published is heard of if it was committed, once by each handler, in the order of its aggregate.</summary>
public sealed class RelayTests : JobFixture
{
    private const string Relay = "select count(*) from platform.relay_events(500, null, array['ledger.happened.v1'], array['ledger.note_happened'])";

    private Guid _aggregate;

    [SetUp]
    public void NewAggregate() => _aggregate = Guid.CreateVersion7();

    [Test]
    public async Task Publish_WhenTheTransactionCommits_IsOneJobForEachHandler()
    {
        await PublishAsync(new Happened(_aggregate, 1));

        Assert.That(await RelayAsync(), Is.EqualTo(1));
        Assert.That(await RelayAsync(), Is.Zero);
        Assert.That((await Host.Jobs.ListAsync(NoteHappened.Name)).Single().Payload, Does.Contain("\"number\": 1"));
        Assert.That(await Host.Jobs.ListAsync(AlsoHappened.Name), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Publish_WhenTheTransactionRollsBack_IsHeardOfByNobody()
    {
        await Assert.ThrowsAsync<ConflictException>(() => RunAsync((work, _) =>
        {
            work.UnitOfWork.Publish(new Happened(_aggregate, 1));
            throw new ConflictException(ErrorCodes.InvalidState, "No.");
        }));

        Assert.That(await RelayAsync(), Is.Zero);
    }

    [Test]
    public async Task Relay_EventWithoutHandlers_IsMarkedOnly()
    {
        await PublishAsync(new Unheard(_aggregate));

        Assert.That(await RelayAsync(), Is.EqualTo(1));
        Assert.That(await RelayAsync(), Is.Zero);
        Assert.That(await Host.ReadAsync<long>("select count(*) from platform.jobs"), Is.Zero);
    }

    [Test]
    public async Task Relay_TwoRelaysManyWorkersAndFailures_KeepsTheOrderOfEachAggregate()
    {
        const int Count = 12;
        Guid[] aggregates = [Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7()];
        var seen = aggregates.ToDictionary(each => each, _ => new ConcurrentQueue<int>());
        foreach (var aggregate in aggregates)
        {
            NoteHappened.Before[aggregate] = (message, context) =>
            {
                seen[aggregate].Enqueue(message.Number);
                if (message.Number % 4 == 0 && context.Attempt == 1)
                    throw new InvalidOperationException("It fails once.");
            };
        }

        for (var number = 1; number <= Count; number++)
        {
            foreach (var aggregate in aggregates)
                await PublishAsync(new Happened(aggregate, number));
        }

        using var second = NewRelay();
        int[] done;
        do
        {
            done = await Task.WhenAll(RelayAsync(5), second.RelayAsync(5, default), WorkAsync(), WorkAsync(), WorkAsync());
        }
        while (done.Sum() > 0);

        foreach (var aggregate in aggregates)
        {
            Assert.That(seen[aggregate], Is.Ordered);
            Assert.That(seen[aggregate].Distinct(), Is.EqualTo(Enumerable.Range(1, Count)));
        }

        Assert.That((await NamesAsync()).Count, Is.EqualTo(Count * aggregates.Length), "each is applied once");
    }

    [Test]
    public async Task Relay_ThatDiesBeforeItsCommit_LeavesTheEventToTheNextOne()
    {
        await PublishAsync(new Happened(_aggregate, 1));
        await using (var dying = await Host.OpenAsync(DatabaseRole.Worker))
        {
            await using var transaction = await dying.BeginTransactionAsync();
            await using var relay = dying.CreateCommand();
            relay.CommandText = Relay;
            Assert.That(await relay.ExecuteScalarAsync(), Is.EqualTo(1L));
            Assert.That(await RelayAsync(), Is.Zero, "one at a time");
        }

        Assert.That(await RelayAsync(), Is.EqualTo(1));
        Assert.That(await Host.Jobs.ListAsync(NoteHappened.Name), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Relay_EventOfATransactionThatCommitsLate_IsNotPassedOver()
    {
        await using var late = await Host.OpenAsync(DatabaseRole.Admin);
        await using var transaction = await late.BeginTransactionAsync();
        await using var insert = late.CreateCommand();
        insert.CommandText = "insert into platform.outbox (organization_id, id, kind, aggregate_id, payload) values ($1, $2, 'ledger.happened.v1', $2, $3::jsonb)";
        insert.Parameters.AddWithValue(Caller.Organization.Value);
        insert.Parameters.AddWithValue(_aggregate);
        insert.Parameters.AddWithValue($$"""{"aggregate":"{{_aggregate}}","number":1}""");
        await insert.ExecuteNonQueryAsync();
        await PublishAsync(new Happened(Guid.CreateVersion7(), 2));

        Assert.That(await RelayAsync(), Is.EqualTo(1));
        await transaction.CommitAsync();
        Assert.That(await RelayAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task Replay_OfAnEventThatWasApplied_ChangesNothing()
    {
        await PublishAsync(new Happened(_aggregate, 1));
        await RelayAsync();
        await Host.Jobs.RunUntilEmptyAsync();

        await Host.ExecuteAsync("update platform.jobs set state = 'available', finished_at = null, attempt = 0");
        await Host.Jobs.RunUntilEmptyAsync();

        Assert.That(await NamesAsync(), Has.Count.EqualTo(1));
        Assert.That(await Host.ReadAsync<long>("select count(*) from platform.jobs where state = 'completed'"), Is.EqualTo(2));
    }

    [Test]
    public async Task Snooze_OfAnEvent_IsNoApplication()
    {
        var isFirst = true;
        NoteHappened.Before[_aggregate] = (_, context) =>
        {
            if (isFirst)
                context.Snooze(TimeSpan.FromHours(1));
            isFirst = false;
        };
        await PublishAsync(new Happened(_aggregate, 1));
        await RelayAsync();
        await Host.Jobs.RunUntilEmptyAsync();
        await Host.ExecuteAsync("delete from ledger.accounts");

        await Host.Jobs.MakeDueAsync();
        await Host.Jobs.RunUntilEmptyAsync();

        Assert.That(await NamesAsync(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Relay_SuspendedOrganization_WaitsUntilItIsActive()
    {
        await PublishAsync(new Happened(_aggregate, 1));
        await Host.ExecuteAsync("update platform.organizations set status = 'suspended' where id = $1", Caller.Organization.Value);

        Assert.That(await RelayAsync(), Is.Zero);
        await Host.ExecuteAsync("update platform.organizations set status = 'active' where id = $1", Caller.Organization.Value);
        Assert.That(await RelayAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task Relay_ManyOrganizations_TakesTheSameOfEach()
    {
        for (var number = 1; number <= 5; number++)
            await PublishAsync(new Happened(_aggregate, number));
        var first = Caller;
        await EnterNewOrganization();
        await PublishAsync(new Happened(_aggregate, 1));

        Assert.That(await RelayAsync(2), Is.EqualTo(2));
        Assert.That(await Host.ReadAsync<long>("select count(*) from platform.outbox where relayed_at is not null and organization_id = $1", first.Organization.Value), Is.EqualTo(1));
    }

    private Task PublishAsync<TEvent>(TEvent message)
        where TEvent : IEvent => RunAsync((work, _) =>
    {
        work.UnitOfWork.Publish(message);
        return Task.CompletedTask;
    });

    private Task<int> RelayAsync(int limit = EventRelay.Batch) => Host.Container.Resolve<EventRelay>().RelayAsync(limit, default);

    private EventRelay NewRelay()
    {
        var scope = Host.Container;
        return new EventRelay(scope.Resolve<WorkerDatabase>(), scope.Resolve<ModuleCatalog>(), scope.Resolve<OutboxLag>(), new WorkerOptions(), TimeProvider.System);
    }

    private async Task<int> WorkAsync()
    {
        await Host.Jobs.MakeDueAsync();
        return await Host.Jobs.RunUntilEmptyAsync();
    }
}
