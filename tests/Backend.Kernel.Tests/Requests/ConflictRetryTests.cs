using Backend.Data.Execution;
using Backend.Data.Execution.Errors;
using Backend.Data.Query;
using Backend.Kernel.Tests.Ledger;
using Backend.Kernel.Tests.Ledger.Schema;

namespace Backend.Kernel.Tests.Requests;

using static Backend.Kernel.Tests.Ledger.Schema.Tables;

/// <summary>A trigger raises 40001 for an account named "conflict"; deadlocks are real ones.</summary>
public sealed class ConflictRetryTests : LedgerFixture
{
    private const int Attempts = 4;

    [OneTimeSetUp]
    public Task CreateTrigger() => Host.ExecuteAsync("""
        create function ledger.refuse() returns trigger language plpgsql as
        $$ begin raise exception 'a concurrent transaction won' using errcode = '40001'; end $$;
        create trigger refuse before insert on ledger.accounts for each row when (new.name = 'conflict') execute function ledger.refuse();
        """);

    [Test]
    public async Task Send_AfterASerializationFailure_RunsTheWholeUnitAgainAndKeepsNothingOfTheFirst()
    {
        var attempts = 0;
        List<INotes> notes = [];
        List<IUnitOfWork> units = [];
        await RunAsync(async (work, ct) =>
        {
            attempts++;
            notes.Add(work.Notes);
            units.Add(work.UnitOfWork);
            work.Notes.Lines.Add($"attempt {attempts}");
            await work.UnitOfWork.Insert(Accounts).Values(new NewAccount { Name = $"attempt {attempts}" }).ExecuteAsync(ct);
            await work.UnitOfWork.Insert(Accounts).Values(new NewAccount { Name = attempts < 3 ? "conflict" : "done" }).ExecuteAsync(ct);
        });

        Assert.That(await NamesAsync(), Is.EqualTo(new[] { "attempt 3", "done" }));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(units, Is.Unique);
            Assert.That(notes, Is.Unique);
            Assert.That(notes[2].Lines, Is.EqualTo(new[] { "attempt 3" }));
        }
    }

    [Test]
    public async Task Send_WhenTheConflictShowsWithQueuedStatementsAtCommit_RunsAgain()
    {
        var attempts = 0;
        await RunAsync((work, _) =>
        {
            work.UnitOfWork.Insert(Accounts).Values(new NewAccount { Name = ++attempts == 1 ? "conflict" : "done" }).Queue(expectedRows: 1);
            return Task.CompletedTask;
        });

        Assert.That(await NamesAsync(), Is.EqualTo(new[] { "done" }));
    }

    [Test]
    public async Task Send_WhenEveryAttemptFails_GivesUpAfterThreeRetriesWithTheError()
    {
        var attempts = 0;
        var error = (await Assert.ThrowsAsync<SerializationFailureException>(() => RunAsync(async (work, ct) =>
        {
            attempts++;
            await work.Mediator.Send(new OpenAccount("conflict"), ct);
        })))!;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(attempts, Is.EqualTo(Attempts));
            Assert.That(error.Details.SqlState, Is.EqualTo("40001"));
        }

        Assert.That(await NamesAsync(), Is.Empty);
    }

    [Test]
    public async Task Send_AfterAnyOtherError_DoesNotRunAgain()
    {
        await Host.SendAsync(Caller, new OpenAccount("one"));
        var attempts = 0;

        await Assert.ThrowsAsync<UniqueViolationException>(() => RunAsync(async (work, ct) =>
        {
            attempts++;
            await work.Mediator.Send(new OpenAccount("one"), ct);
        }));
        await Assert.ThrowsAsync<InvalidOperationException>(() => RunAsync((_, _) =>
        {
            attempts++;
            throw new InvalidOperationException();
        }));

        Assert.That(attempts, Is.EqualTo(2));
    }

    [Test]
    public async Task Send_WhenTwoUnitsDeadlock_BothSucceedInTheEnd()
    {
        await Host.SendAsync(Caller, new OpenAccount("a"));
        await Host.SendAsync(Caller, new OpenAccount("b"));
        TaskCompletionSource holdsA = new(), holdsB = new();
        var attempts = 0;
        await Task.WhenAll(TransferAsync("a", "b", holdsA, holdsB), TransferAsync("b", "a", holdsB, holdsA));

        Task TransferAsync(string from, string to, TaskCompletionSource mine, TaskCompletionSource other) => RunAsync(async (work, ct) =>
        {
            Interlocked.Increment(ref attempts);
            await AddAsync(work, from, -1, ct);
            mine.TrySetResult();
            await other.Task;
            await AddAsync(work, to, 1, ct);
        });

        Assert.That(attempts, Is.EqualTo(3), "one of the two was chosen to break the deadlock, and ran again");
        Assert.That(await Host.ReadAsync<bool>("select bool_and(cents = 0) from ledger.accounts where organization_id = $1", Caller.Organization.Value));
    }

    private static Task AddAsync(Work work, string account, long cents, CancellationToken ct) =>
        work.UnitOfWork.Update(Accounts).Set(Accounts.Cents, Accounts.Cents.Plus(cents)).Where(Accounts.Name.Eq(account)).ExecuteAsync(ct);
}
