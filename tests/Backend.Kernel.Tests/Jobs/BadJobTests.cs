using Backend.Data.Query;
using Backend.Kernel.Errors;
using Backend.Kernel.Tests.Ledger.Schema;

namespace Backend.Kernel.Tests.Jobs;

using static Backend.Kernel.Tests.Ledger.Schema.Tables;

/// <summary>Whatever a row holds or a handler does, the job waits or is given up with a readable reason, and others go on.</summary>
public sealed class BadJobTests : JobFixture
{
    [Test]
    public async Task UnknownKind_WaitsForAReleaseThatKnowsIt()
    {
        await EnqueueAsync(RunJob.Of(OpensAccount("one")));
        await Host.ExecuteAsync("update platform.jobs set kind = 'ledger.unheard_of'");
        await EnqueueAsync(RunJob.Of(OpensAccount("two")));
        await Host.Jobs.RunUntilEmptyAsync();
        var row = (await Host.Jobs.ListAsync("ledger.unheard_of")).Single();

        Assert.That((row.State, row.Error), Is.EqualTo(("scheduled", "No module lists the kind ledger.unheard_of: it may belong to another release.")));
        Assert.That(await NamesAsync(), Is.EqualTo(new[] { "two" }));
    }

    [TestCase("""{"name": 17}""", "The payload is not what the kind takes, at $.name.")]
    [TestCase("""[1]""", "The payload is not what the kind takes, at $.")]
    [TestCase("""null""", "The payload is not what the kind takes.")]
    public async Task Payload_ThatNoLongerParses_WaitsWithTheReason(string payload, string reason)
    {
        await EnqueueAsync(RunJob.Of(OpensAccount("one")));
        await Host.ExecuteAsync("update platform.jobs set payload = $1::jsonb", payload);
        await Host.Jobs.RunUntilEmptyAsync();
        var row = await RowAsync();

        Assert.That((row.State, row.Error), Is.EqualTo(("scheduled", reason)));
    }

    [Test]
    public async Task Payload_WithMembersOfALaterRelease_Runs()
    {
        await EnqueueAsync(RunJob.Of(OpensAccount("one")));
        await Host.ExecuteAsync("""update platform.jobs set payload = payload || '{"later": true}'""");
        await Host.Jobs.RunUntilEmptyAsync();

        Assert.That(await NamesAsync(), Is.EqualTo(new[] { "one" }));
    }

    [Test]
    public async Task Organization_ThatIsSuspended_KeepsItsJobsUntilItIsResumed()
    {
        await EnqueueAsync(RunJob.Of(OpensAccount("one")));
        await Host.ExecuteAsync("update platform.organizations set status = 'suspended' where id = $1", Caller.Organization.Value);
        var whileSuspended = await Host.Jobs.RunUntilEmptyAsync();
        await Host.ExecuteAsync("update platform.organizations set status = 'active' where id = $1", Caller.Organization.Value);
        await Host.Jobs.RunUntilEmptyAsync();

        Assert.That(whileSuspended, Is.Zero);
        Assert.That(await NamesAsync(), Is.EqualTo(new[] { "one" }));
    }

    [Test]
    public async Task Organization_ThatIsSuspendedAfterTheClaim_DoesNotCountTheAttempt()
    {
        await EnqueueAsync(RunJob.Of(OpensAccount("one")));
        var claimed = (await Host.Jobs.ClaimAsync()).Single();
        await Host.ExecuteAsync("update platform.organizations set status = 'suspended' where id = $1", Caller.Organization.Value);
        await Host.Jobs.RunAsync(claimed);
        var row = await RowAsync();

        Assert.That((row.State, row.Attempt, row.Error), Is.EqualTo(("available", 0, (string?)null)));
    }

    [Test]
    public async Task Organization_ThatNoLongerExists_ItsJobsAreGivenUp()
    {
        await EnqueueAsync(RunJob.Of(OpensAccount("one")));
        await Host.ExecuteAsync("delete from platform.organizations where id = $1", Caller.Organization.Value);
        var ran = await Host.Jobs.RunUntilEmptyAsync();
        await Host.Jobs.PruneAsync(TimeSpan.FromDays(1));
        var row = await RowAsync();

        Assert.That(ran, Is.Zero);
        Assert.That((row.State, row.Error), Is.EqualTo(("discarded", "The organization no longer exists.")));
    }

    [Test]
    public async Task Row_MovedToAnotherOrganization_SeesNothingOfTheFirst()
    {
        var other = await Host.NewOrganizationAsync();
        await RunAsync((work, ct) => work.UnitOfWork.Insert(Accounts).Values(new NewAccount { Name = "ours" }).ExecuteAsync(ct));
        var seen = -1L;
        await EnqueueAsync(RunJob.Of(async (work, _, ct) => seen = await work.UnitOfWork.From(Accounts).CountAsync(ct)));
        await Host.ExecuteAsync("update platform.jobs set organization_id = $1", other.Organization.Value);
        await Host.Jobs.RunUntilEmptyAsync();

        Assert.That(seen, Is.Zero);
    }

    [Test]
    public async Task Error_OfTheDatabase_IsStoredWithoutValues()
    {
        await EnqueueAsync(RunJob.Of(async (work, context, ct) =>
        {
            await OpensAccount("secret")(work, context, ct);
            await OpensAccount("secret")(work, context, ct);
        }));
        await Host.Jobs.RunUntilEmptyAsync();

        Assert.That((await RowAsync()).Error, Is.EqualTo("23505 accounts accounts_name_key: A row with these values exists already."));
    }

    [Test]
    public async Task Error_WhoseMessageHoldsValues_IsStoredAsItsTypeAndPlace()
    {
        await EnqueueAsync(RunJob.Of((_, _, _) => throw new InvalidOperationException("secret")));
        await Host.Jobs.RunUntilEmptyAsync();

        Assert.That((await RowAsync()).Error, Does.StartWith("System.InvalidOperationException at Backend.Kernel.Tests.Jobs.").And.Not.Contains("secret"));
    }

    [Test]
    public async Task Error_OfARefusal_IsStoredWithItsCodeAndSentence()
    {
        await EnqueueAsync(RunJob.Of((_, _, _) => throw new ConflictException(ErrorCodes.InvalidState, "It is\0 paid.")));
        await Host.Jobs.RunUntilEmptyAsync();

        Assert.That((await RowAsync()).Error, Is.EqualTo("invalid_state: It is  paid."));
    }

    [Test]
    public async Task Error_WhoseMessageThrows_IsStoredAsItsType()
    {
        await EnqueueAsync(RunJob.Of((_, _, _) => throw new SpitefulException()));
        await Host.Jobs.RunUntilEmptyAsync();

        Assert.That((await RowAsync()).Error, Does.StartWith(typeof(SpitefulException).FullName!));
    }

    [Test]
    public async Task Handler_ThatSwallowsADatabaseError_FailsAllTheSame()
    {
        await EnqueueAsync(RunJob.Of(async (work, context, ct) =>
        {
            await OpensAccount("one")(work, context, ct);
            await Assert.CatchAsync(() => OpensAccount("one")(work, context, ct));
        }));
        await Host.Jobs.RunUntilEmptyAsync();

        Assert.That((await RowAsync()).State, Is.EqualTo("scheduled"));
        Assert.That(await NamesAsync(), Is.Empty);
    }

    [Test]
    public async Task Handler_ThatTakesAUnitOfWorkInABatchedKind_IsToldWhy()
    {
        await EnqueueAsync(new WrongJob());
        await Host.Jobs.RunUntilEmptyAsync();

        Assert.That((await Host.Jobs.ListAsync(WrongJob.Kind)).Single().State, Is.EqualTo("scheduled"));
    }

    /// <summary>Nothing of it can be read.</summary>
    private sealed class SpitefulException() : RequestException(ErrorCodes.InvalidState, "x")
    {
        public override string Message => throw new NotSupportedException();
    }
}
