namespace Backend.Kernel.Jobs.Running;

/// <summary>A kind of job as the worker runs it: a module's own, or a handler of an event.</summary>
internal sealed record JobKind(string Name, string Module, JobKindOptions Options, IJobInvoker Invoker)
{
    /// <summary>The event that it handles; null for a plain job.</summary>
    public string? EventKind { get; init; }
}
