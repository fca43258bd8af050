using System.Collections.Concurrent;
using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Kernel.Events;
using Backend.Kernel.Jobs;
using Backend.Kernel.Tests.Ledger.Schema;
using Backend.Messages;

namespace Backend.Kernel.Tests.Events;

using static Backend.Kernel.Tests.Ledger.Schema.Tables;

/// <summary>Something that happened to an aggregate of the test's making.</summary>
internal sealed record Happened(Guid Aggregate, int Number) : IEvent
{
    public static string Kind => "ledger.happened.v1";

    Guid IEvent.AggregateId => Aggregate;
}

/// <summary>An event that nobody is subscribed to.</summary>
internal sealed record Unheard(Guid Aggregate) : IEvent
{
    public static string Kind => "ledger.unheard.v1";

    Guid IEvent.AggregateId => Aggregate;
}

/// <summary>Writes an account for each event, in the handler's transaction; first does what the test asks for.</summary>
internal sealed class NoteHappened(IUnitOfWork unitOfWork) : IEventHandler<Happened>
{
    public const string Name = "ledger.note_happened";

    /// <summary>By aggregate.</summary>
    public static ConcurrentDictionary<Guid, Action<Happened, JobContext>> Before { get; } = new();

    public Task HandleAsync(Happened message, JobContext context, CancellationToken cancellationToken)
    {
        if (Before.TryGetValue(message.Aggregate, out var before))
            before(message, context);
        return unitOfWork.Insert(Accounts).Values(new NewAccount { Name = $"{message.Aggregate.ToString()[^8..]} {message.Number:000}" }).ExecuteAsync(cancellationToken);
    }
}

/// <summary>A second handler, which only listens.</summary>
internal sealed class AlsoHappened : IEventHandler<Happened>
{
    public const string Name = "ledger.also_happened";

    public Task HandleAsync(Happened message, JobContext context, CancellationToken cancellationToken) => Task.CompletedTask;
}
