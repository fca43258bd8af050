using Backend.Data.Execution;
using Backend.Data.Execution.Errors;
using Backend.Data.Query;
using Backend.Kernel.Errors;
using Backend.Kernel.Tests.Ledger;
using Backend.Kernel.Tests.Ledger.Schema;

namespace Backend.Kernel.Tests.Requests;

using static Backend.Kernel.Tests.Ledger.Schema.Tables;

/// <summary>One request is one unit of work: all of it is there afterwards, or nothing.</summary>
public sealed class UnitOfWorkTests : LedgerFixture
{
    [Test]
    public async Task Send_WhenTheHandlerReturns_IsCommitted()
    {
        await Host.SendAsync(Caller, new OpenAccount("one"));

        Assert.That(await NamesAsync(), Is.EqualTo(new[] { "one" }));
    }

    [Test]
    public async Task Send_WritesForTheCallersOrganizationOnly()
    {
        var other = await Host.NewOrganizationAsync();
        await Host.SendAsync(other, new OpenAccount("theirs"));

        Assert.That(await NamesAsync(), Is.Empty);
    }

    [Test]
    public async Task Send_WhenTheHandlerThrows_WritesNothing()
    {
        await Assert.ThrowsAsync<ConflictException>(() => RunAsync(async (work, ct) =>
        {
            await work.UnitOfWork.Insert(Accounts).Values(new NewAccount { Name = "sent" }).ExecuteAsync(ct);
            work.UnitOfWork.Insert(Accounts).Values(new NewAccount { Name = "queued" }).Queue(expectedRows: 1);
            throw new ConflictException(ErrorCodes.InvalidState, "No.");
        }));

        Assert.That(await NamesAsync(), Is.Empty);
    }

    [Test]
    public async Task NestedSend_JoinsTheCallersUnitOfWork()
    {
        IUnitOfWork? inner = null, outer = null;
        await RunAsync(async (work, ct) =>
        {
            outer = work.UnitOfWork;
            await work.Mediator.Send(new OpenAccount("nested"), ct);
            await work.Mediator.Send(new RunCommand((nested, _) => Task.FromResult(inner = nested.UnitOfWork)), ct);
        });

        Assert.That(inner, Is.SameAs(outer));
        Assert.That(await NamesAsync(), Is.EqualTo(new[] { "nested" }));
    }

    [Test]
    public async Task NestedSend_WhenTheOuterHandlerThrows_IsRolledBackToo()
    {
        await Assert.ThrowsAsync<ConflictException>(() => RunAsync(async (work, ct) =>
        {
            await work.Mediator.Send(new OpenAccount("nested"), ct);
            throw new ConflictException(ErrorCodes.InvalidState, "No.");
        }));

        Assert.That(await NamesAsync(), Is.Empty);
    }

    [Test]
    public async Task Query_WhenItsHandlerWrites_IsRefusedByTheServer()
    {
        var refusal = (await Assert.ThrowsAsync<ReadOnlyTransactionException>(() => Host.SendAsync(Caller, new RunQuery((work, ct) =>
            work.UnitOfWork.Insert(Accounts).Values(new NewAccount { Name = "one" }).ExecuteAsync(ct)))))!;

        Assert.That(refusal.Details.SqlState, Is.EqualTo("25006"));
        Assert.That(await NamesAsync(), Is.Empty);
    }

    [Test]
    public async Task Query_WhenACommandIsSentFromIt_StaysReadOnly()
    {
        await Assert.ThrowsAsync<ReadOnlyTransactionException>(() => Host.SendAsync(Caller, new RunQuery((work, ct) =>
            work.Mediator.Send(new OpenAccount("nested"), ct))));

        Assert.That(await NamesAsync(), Is.Empty);
    }

    [Test]
    public async Task Send_WhenTheHandlerSwallowsADatabaseError_FailsAllTheSame()
    {
        await Host.SendAsync(Caller, new OpenAccount("one"));

        await Assert.ThrowsAsync<UnitOfWorkPoisonedException>(() => RunAsync(async (work, ct) =>
        {
            await work.UnitOfWork.Insert(Accounts).Values(new NewAccount { Name = "two" }).ExecuteAsync(ct);
            try
            {
                await work.UnitOfWork.Insert(Accounts).Values(new NewAccount { Name = "one" }).ExecuteAsync(ct);
            }
            catch (UniqueViolationException)
            {
                // As a careless handler would: the unit must not pass for committed.
            }
        }));

        Assert.That(await NamesAsync(), Is.EqualTo(new[] { "one" }));
    }

    [Test]
    public async Task Send_ForAnUnknownOrganization_IsRefused()
    {
        var stranger = Caller with { Organization = new(Guid.CreateVersion7()) };

        await Assert.ThrowsAsync<OrganizationRefusedException>(() => Host.SendAsync(stranger, new OpenAccount("one")));
    }
}
