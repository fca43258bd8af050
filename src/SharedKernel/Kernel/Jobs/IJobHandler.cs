namespace Backend.Kernel.Jobs;

/// <summary>
/// Does one kind of job. It runs in a unit of work of the organization that the job belongs to, and the job's completion
/// is written in that same transaction: what it writes there happens exactly once, although it may be started again.
/// </summary>
/// <typeparam name="TJob">The arguments.</typeparam>
public interface IJobHandler<in TJob>
    where TJob : IJob
{
    /// <summary>Does it. Returning completes the job, unless the context was told otherwise; throwing rolls back and tries again later.</summary>
    /// <param name="job">The arguments.</param>
    /// <param name="context">Which job this is, and how to put it off or give it up.</param>
    /// <param name="cancellationToken">Cancelled at the kind's time limit, when an operator cancels the job, when the lease is lost, and at the end of a drain.</param>
    Task HandleAsync(TJob job, JobContext context, CancellationToken cancellationToken);
}
