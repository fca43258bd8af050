using System.Collections.Concurrent;
using Backend.Kernel.Jobs;
using Backend.Kernel.Tests.Ledger;
using Backend.Data.Execution;
using MediatR;

namespace Backend.Kernel.Tests.Jobs;

/// <summary>A job whose handler is written in the test, which finds it by the name.</summary>
internal sealed record RunJob(string Name) : IJob
{
    public static string Kind => "ledger.run";

    /// <summary>The handlers of all tests.</summary>
    public static ConcurrentDictionary<string, Func<Work, JobContext, CancellationToken, Task>> Bodies { get; } = new(StringComparer.Ordinal);

    /// <summary>A job with this body.</summary>
    public static RunJob Of(Func<Work, JobContext, CancellationToken, Task> body)
    {
        var job = new RunJob(Guid.CreateVersion7().ToString());
        Bodies[job.Name] = body;
        return job;
    }
}

internal sealed class RunJobHandler(IUnitOfWork unitOfWork, IMediator mediator, INotes notes) : IJobHandler<RunJob>
{
    public Task HandleAsync(RunJob job, JobContext context, CancellationToken cancellationToken) =>
        RunJob.Bodies[job.Name](new Work(unitOfWork, mediator, notes), context, cancellationToken);
}
