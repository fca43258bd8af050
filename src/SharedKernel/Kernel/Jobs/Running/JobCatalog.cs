using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Backend.Kernel.Modules;

namespace Backend.Kernel.Jobs.Running;

/// <summary>Every kind that a module lists, by name. Built once at start.</summary>
internal sealed class JobCatalog(ModuleCatalog modules)
{
    private readonly FrozenDictionary<string, JobKind> _kinds = modules.Modules.SelectMany(Kinds).ToFrozenDictionary(kind => kind.Name, StringComparer.Ordinal);

    public bool TryGet(string name, [NotNullWhen(true)] out JobKind? kind) => _kinds.TryGetValue(name, out kind);

    private static IEnumerable<JobKind> Kinds(ModuleDescriptor module) =>
    [
        .. module.Jobs.Select(job => new JobKind(job.Kind, module.Name, job.Options, job.Invoker!)),
        .. module.Subscriptions.Select(on => new JobKind(on.Name, module.Name, on.Options, on.Invoker!) { EventKind = on.EventKind }),
    ];
}
