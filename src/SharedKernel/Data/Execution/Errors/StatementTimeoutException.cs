namespace Backend.Data.Execution.Errors;

/// <summary>A statement ran past <c>statement_timeout</c> (57014) without the caller having cancelled it.</summary>
public sealed class StatementTimeoutException : DatabaseException
{
    internal StatementTimeoutException(string message, DatabaseErrorDetails details, Exception? inner)
        : base(message, details, inner)
    {
    }
}
