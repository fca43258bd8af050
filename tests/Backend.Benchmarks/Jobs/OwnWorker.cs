using Autofac;
using Backend.Data.Execution;
using Backend.Development;
using Backend.Kernel.Jobs;
using Backend.Kernel.Jobs.Running;
using Backend.Testing.Modules;
using Microsoft.Extensions.Logging.Abstractions;

namespace Backend.Benchmarks.Jobs;

/// <summary>The worker as the host runs it, in this process.</summary>
internal sealed class OwnWorker : IAsyncDisposable
{
    private readonly IContainer _container;

    private OwnWorker(IContainer container, Database requests) => (_container, Requests) = (container, requests);

    /// <summary>The handlers that have begun.</summary>
    public required Begun Begun { get; init; }

    /// <summary>Where requests run that enqueue jobs.</summary>
    public Database Requests { get; }

    public static async Task<OwnWorker> StartAsync(JobsDatabase database, int concurrency)
    {
        var begun = new Begun();
        var requests = new Database(new DatabaseOptions { ConnectionString = database.ConnectionString(DatabaseRole.App) }, NullLogger<Database>.Instance);
        var container = ModuleContainer.Build(JobsDatabase.Catalog, requests, builder =>
        {
            builder.AddBackendWorker(new DatabaseOptions { ConnectionString = database.ConnectionString(DatabaseRole.Worker) }, new WorkerOptions { Concurrency = concurrency });
            builder.RegisterInstance(begun);
        });
        await container.Resolve<JobWorker>().StartAsync(CancellationToken.None);
        return new(container, requests) { Begun = begun };
    }

    public async ValueTask DisposeAsync()
    {
        await _container.Resolve<JobWorker>().StopAsync(CancellationToken.None);
        await _container.DisposeAsync();
        await Requests.DisposeAsync();
    }
}
