using Autofac;
using Backend.Kernel.Jobs;
using Backend.Kernel.Storage;
using Backend.Messages;

namespace Backend.Kernel.Events;

/// <summary>Runs a handler of an event, whose job carries the event's payload.</summary>
internal sealed class EventInvoker<TEvent, THandler> : IJobInvoker
    where TEvent : IEvent
    where THandler : class, IEventHandler<TEvent>
{
    public object Read(string payload) => StoredJson.Read<TEvent>(payload);

    public Task InvokeAsync(ILifetimeScope scope, object arguments, JobContext context, CancellationToken cancellationToken) =>
        scope.Resolve<THandler>().HandleAsync((TEvent)arguments, context, cancellationToken);
}
