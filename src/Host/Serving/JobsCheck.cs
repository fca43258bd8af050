using Backend.Kernel.Http.Health;
using Backend.Kernel.Jobs.Running;
using Backend.Kernel.Modules;

namespace Backend.Host.Serving;

/// <summary>Whether the worker reaches its queue, and the walls stand for its role too.</summary>
internal sealed class JobsCheck(WorkerHealth health, ModuleCatalog catalog) : IReadinessCheck
{
    public string Name => "jobs";

    public async Task<string?> CheckAsync(CancellationToken cancellationToken)
    {
        var faults = await health.FindAsync([.. catalog.Modules.Select(module => module.Schema)], cancellationToken);
        return faults.Count == 0 ? null : string.Join("; ", faults);
    }
}
