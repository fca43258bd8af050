namespace Backend.Messages;

/// <summary>
/// Something that has happened in one module and that others may react to. It is stored as JSON and outlives the release
/// that wrote it: a property is added with a default, never renamed; another meaning is a new kind.
/// </summary>
public interface IEvent
{
    /// <summary>The stable name with its version, such as <c>orders.placed.v1</c>. Never a type's name.</summary>
    static abstract string Kind { get; }

    /// <summary>What it happened to. Handlers see the events of one aggregate in the order in which they were published.</summary>
    Guid AggregateId { get; }
}
