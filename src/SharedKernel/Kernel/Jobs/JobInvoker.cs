using Autofac;
using Backend.Kernel.Storage;

namespace Backend.Kernel.Jobs;

/// <summary>Runs the handler of a kind of job.</summary>
internal sealed class JobInvoker<TJob, THandler> : IJobInvoker
    where TJob : IJob
    where THandler : class, IJobHandler<TJob>
{
    public object Read(string payload) => StoredJson.Read<TJob>(payload);

    public Task InvokeAsync(ILifetimeScope scope, object arguments, JobContext context, CancellationToken cancellationToken) =>
        scope.Resolve<THandler>().HandleAsync((TJob)arguments, context, cancellationToken);
}
