namespace Backend.Data.Execution.Errors;

/// <summary>
/// A limit of PostgreSQL's own is passed (class 54): a row or an entry of an index is too large, or a statement is too
/// complex. The same statement fails again.
/// </summary>
public sealed class ProgramLimitExceededException : DatabaseException
{
    internal ProgramLimitExceededException(string message, DatabaseErrorDetails details, Exception? inner)
        : base(message, details, inner)
    {
    }
}
