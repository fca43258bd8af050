using Backend.Kernel.Jobs;

namespace Backend.Benchmarks.Jobs;

/// <summary>Does nothing; its completion is the one statement of its unit of work.</summary>
internal sealed record UnitJob : IJob
{
    public static string Kind => "bench.unit";
}

internal sealed class UnitJobHandler(Begun begun) : IJobHandler<UnitJob>
{
    public Task HandleAsync(UnitJob job, JobContext context, CancellationToken cancellationToken)
    {
        begun.Add(context.Organization);
        return Task.CompletedTask;
    }
}
