using System.Collections.Concurrent;
using Backend.Kernel.Jobs;

namespace Backend.Kernel.Tests.Jobs;

/// <summary>A job of a kind that completes in batches: its effect lies outside the database.</summary>
internal sealed record SendJob(string Name) : IJob
{
    public static string Kind => "ledger.send";

    public static ConcurrentDictionary<string, Func<JobContext, CancellationToken, Task>> Bodies { get; } = new(StringComparer.Ordinal);

    public static SendJob Of(Func<JobContext, CancellationToken, Task> body)
    {
        var job = new SendJob(Guid.CreateVersion7().ToString());
        Bodies[job.Name] = body;
        return job;
    }
}

internal sealed class SendJobHandler : IJobHandler<SendJob>
{
    public Task HandleAsync(SendJob job, JobContext context, CancellationToken cancellationToken) => SendJob.Bodies[job.Name](context, cancellationToken);
}
