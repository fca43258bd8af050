using Backend.Data.Execution;
using Backend.Kernel.Jobs;

namespace Backend.Kernel.Tests.Jobs;

/// <summary>A job of a kind that completes in batches, whose handler asks for a unit of work all the same.</summary>
internal sealed record WrongJob : IJob
{
    public static string Kind => "ledger.wrong";
}

internal sealed class WrongJobHandler(IUnitOfWork unitOfWork) : IJobHandler<WrongJob>
{
    public Task HandleAsync(WrongJob job, JobContext context, CancellationToken cancellationToken) =>
        Task.FromException(new InvalidOperationException($"Was given a unit of work of {unitOfWork.Organization}."));
}
