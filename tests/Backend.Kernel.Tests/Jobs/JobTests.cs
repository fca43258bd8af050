using Backend.Data.Query;
using Backend.Kernel.Errors;
using Backend.Kernel.Jobs;
using Backend.Kernel.Tests.Ledger;
using Backend.Kernel.Tests.Ledger.Schema;

namespace Backend.Kernel.Tests.Jobs;

using static Backend.Kernel.Tests.Ledger.Schema.Tables;

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
}
