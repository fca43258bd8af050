using Backend.Data.Schema.Definition;

namespace Backend.Testing.Kinds.Schema;

/// <summary>Apart from the tables, which use them while they are made.</summary>
public static class Sequences
{
    public static Sequence Tickets { get; } = new("kinds.tickets", new SequenceOptions { Start = 1000, Increment = -1, MinValue = 1, MaxValue = 1000, Cache = 2 });
}
