using Backend.Kernel.Jobs;

namespace Backend.Kernel.Events;

/// <summary>One line of a module file: an event that the module reacts to.</summary>
/// <param name="Module">The module that reacts.</param>
/// <param name="Name">The stable name of the handler, such as <c>licenses.activate_paid</c>: the job's kind and the inbox's key.</param>
/// <param name="EventKind">The kind of the event.</param>
/// <param name="Event">The type of the event.</param>
/// <param name="Handler">The type of the handler.</param>
/// <param name="Options">How its jobs are run.</param>
public sealed record SubscriptionDescriptor(string Module, string Name, string EventKind, Type Event, Type Handler, JobKindOptions Options)
{
    internal IJobInvoker? Invoker { get; init; }
}
