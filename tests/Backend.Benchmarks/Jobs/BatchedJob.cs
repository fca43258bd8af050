using Backend.Kernel.Jobs;

namespace Backend.Benchmarks.Jobs;

/// <summary>Does nothing; its completion is written with others'.</summary>
internal sealed record BatchedJob : IJob
{
    public static string Kind => "bench.batched";
}

internal sealed class BatchedJobHandler(Begun begun) : IJobHandler<BatchedJob>
{
    public Task HandleAsync(BatchedJob job, JobContext context, CancellationToken cancellationToken)
    {
        begun.Add(context.Organization);
        return Task.CompletedTask;
    }
}
