using System.Diagnostics;
using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Kernel.Schema;
using Backend.Kernel.Storage;
using Backend.Messages;

namespace Backend.Kernel.Events;

using static Backend.Kernel.Schema.Tables;

/// <summary>Publishes events on a unit of work.</summary>
public static class EventPublishing
{
    /// <summary>
    /// Publishes an event of the unit's organization: handlers hear of it if and only if the transaction commits. The insert
    /// is queued and travels with the next statement or the commit. Publish after the aggregate's row was locked or written,
    /// so that the order of its events is the order of its changes.
    /// </summary>
    /// <param name="unitOfWork">The transaction. It must be one that writes.</param>
    /// <param name="message">What has happened; it is stored as JSON.</param>
    /// <typeparam name="TEvent">The event's type, which the module lists.</typeparam>
    public static void Publish<TEvent>(this IUnitOfWork unitOfWork, TEvent message)
        where TEvent : IEvent
    {
        var trace = Activity.Current;
        unitOfWork.Insert(Outbox).Values(new NewOutboxMessage
        {
            Kind = TEvent.Kind,
            AggregateId = message.AggregateId,
            Payload = StoredJson.Write(message),
            Traceparent = trace?.Id,
            Tracestate = trace?.TraceStateString,
        }).Queue(expectedRows: 1);
    }
}
