using Backend.Data.Execution;

namespace Backend.Kernel.Jobs.Running;

/// <summary>A kind of job as the worker runs it: a module's own, or a handler of an event.</summary>
internal sealed record JobKind(string Name, string Module, JobKindOptions Options, IJobInvoker Invoker)
{
    /// <summary>The event that it handles; null for a plain job.</summary>
    public string? EventKind { get; init; }

    /// <summary>How the unit of work of its handler runs, and what it is counted under.</summary>
    public UnitOfWorkOptions UnitOfWork { get; } = new() { Deadline = Options.Timeout, StatementTimeout = Options.Timeout, Kind = Name };
}
