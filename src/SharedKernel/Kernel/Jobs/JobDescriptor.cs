namespace Backend.Kernel.Jobs;

/// <summary>One line of a module file: a kind of job and who does it.</summary>
/// <param name="Module">The module that lists it.</param>
/// <param name="Kind">The stable name.</param>
/// <param name="Arguments">The type of the arguments.</param>
/// <param name="Handler">The type of the handler.</param>
/// <param name="Options">How jobs of this kind are run.</param>
public sealed record JobDescriptor(string Module, string Kind, Type Arguments, Type Handler, JobKindOptions Options)
{
    internal IJobInvoker? Invoker { get; init; }
}
