using Autofac;
using Backend.Data.Execution;
using Backend.Kernel.Events.Relaying;
using Backend.Kernel.Jobs.Scheduling;
using Backend.Kernel.Requests;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Backend.Kernel.Jobs.Running;

/// <summary>Puts a worker into the container.</summary>
public static class WorkerRegistration
{
    /// <summary>Registers all that claims and runs jobs. Nothing starts with it; see <see cref="AddBackendWorkerService"/>.</summary>
    /// <param name="container">The container being built, with the modules.</param>
    /// <param name="database">The worker role's connection. The size of the pool follows from the slots.</param>
    /// <param name="options">How it runs; null for the defaults.</param>
    public static void AddBackendWorker(this ContainerBuilder container, DatabaseOptions database, WorkerOptions? options = null)
    {
        var settings = options ?? new WorkerOptions();
        var name = WorkerName.Make();
        container.RegisterInstance(settings);
        container.Register(context => new WorkerDatabase(
            new Database(
                // A connection for each handler; what is over serves the checks of readiness.
                database with { Name = "worker", MaxPoolSize = settings.Concurrency + 4 },
                context.Resolve<ILogger<Database>>()),
            new ControlDatabase(database))).SingleInstance();
        container.Register(context => new JobStore(context.Resolve<WorkerDatabase>().Control, name)).SingleInstance();
        container.RegisterType<JobCatalog>().SingleInstance();
        container.RegisterType<QueueDepths>().SingleInstance();
        container.RegisterType<ScheduleRunner>().SingleInstance();
        container.Register(_ => new RetryDelay(Random.Shared)).SingleInstance();
        container.Register(context => new JobExecutor(
            context.Resolve<ILifetimeScope>(),
            context.Resolve<JobCatalog>(),
            context.Resolve<WorkerDatabase>(),
            context.Resolve<ConflictRetry>(),
            context.Resolve<RetryDelay>(),
            name,
            context.Resolve<TimeProvider>(),
            context.Resolve<ILoggerFactory>())).SingleInstance();
        container.RegisterType<OutboxLag>().SingleInstance();
        container.RegisterType<EventRelay>().SingleInstance();
        container.Register(context => new WorkerHealth(context.Resolve<WorkerDatabase>(), context.Resolve<JobStore>())).SingleInstance();
        container.RegisterType<JobWorker>().SingleInstance();
    }

    /// <summary>Starts the registered worker with the host and drains it at its end.</summary>
    public static IServiceCollection AddBackendWorkerService(this IServiceCollection services) =>
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<JobWorker>());
}
