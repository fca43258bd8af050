using Backend.Data.Query;
using Backend.Kernel.Jobs;
using Backend.Kernel.Tests.Ledger;
using Backend.Kernel.Tests.Ledger.Schema;
using Backend.Testing.Jobs;

namespace Backend.Kernel.Tests.Jobs;

using static Backend.Kernel.Tests.Ledger.Schema.Tables;

/// <summary>The ledger with its jobs. Each test begins with an empty queue.</summary>
public abstract class JobFixture : LedgerFixture
{
    [SetUp]
    public Task EmptyQueue() => Host.ExecuteAsync("truncate platform.jobs, platform.outbox, platform.inbox, platform.schedules");

    private protected static Func<Work, JobContext, CancellationToken, Task> OpensAccount(string name) =>
        (work, _, ct) => work.UnitOfWork.Insert(Accounts).Values(new NewAccount { Name = name }).ExecuteAsync(ct);

    private protected Task EnqueueAsync<TJob>(TJob job, JobOptions? options = null)
        where TJob : IJob => RunAsync((work, _) =>
    {
        work.UnitOfWork.Enqueue(job, options);
        return Task.CompletedTask;
    });

    /// <summary>The only job.</summary>
    private protected async Task<StoredJob> RowAsync() => (await Host.Jobs.ListAsync(RunJob.Kind)).Single();
}
