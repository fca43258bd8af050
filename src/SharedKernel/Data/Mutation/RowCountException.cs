using Backend.Data.Execution;

namespace Backend.Data.Mutation;

/// <summary>A write wrote another number of rows than it had to: one queued with a number, or an update of many rows that did not find all. The unit of work is rolled back.</summary>
public sealed class RowCountException : Exception
{
    internal RowCountException(QueuedStatement statement, int expected, long actual)
        : base($"{statement.Name} wrote {actual} rows where {expected} were expected.") => Statement = statement;

    internal QueuedStatement Statement { get; }
}
