using Backend.Kernel.Jobs;
using Backend.Messages;

namespace Backend.Kernel.Events;

/// <summary>
/// Reacts to one kind of event, as a job of the organization in which it happened. The inbox row of message and handler is
/// written in the same transaction: an event is applied once, even when its job is replayed.
/// </summary>
/// <typeparam name="TEvent">The event.</typeparam>
public interface IEventHandler<in TEvent>
    where TEvent : IEvent
{
    /// <summary>Reacts. Throwing rolls back and tries again later; later events of the same aggregate wait for it.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="context">The job that carries it.</param>
    /// <param name="cancellationToken">As for jobs.</param>
    Task HandleAsync(TEvent message, JobContext context, CancellationToken cancellationToken);
}
