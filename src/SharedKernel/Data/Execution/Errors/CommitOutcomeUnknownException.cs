namespace Backend.Data.Execution.Errors;

/// <summary>
/// A commit was sent and its answer was lost: it may have happened. Only looking at what the unit should have written
/// tells; running the unit again might do it twice. The inner exception says how the answer was lost.
/// </summary>
public sealed class CommitOutcomeUnknownException : DatabaseException
{
    internal CommitOutcomeUnknownException(string message, DatabaseErrorDetails details, Exception? inner)
        : base(message, details, inner)
    {
    }
}
