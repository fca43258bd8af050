using Backend.Kernel.Jobs;

namespace Backend.Benchmarks.Jobs;

/// <summary>Waits for two milliseconds in its unit of work.</summary>
internal sealed record WaitingJob : IJob
{
    public static string Kind => "bench.waiting";
}

internal sealed class WaitingJobHandler(TimeProvider clock) : IJobHandler<WaitingJob>
{
    private static readonly TimeSpan Work = TimeSpan.FromMilliseconds(2);

    public Task HandleAsync(WaitingJob job, JobContext context, CancellationToken cancellationToken) => Task.Delay(Work, clock, cancellationToken);
}
