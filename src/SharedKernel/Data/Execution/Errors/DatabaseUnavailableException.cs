namespace Backend.Data.Execution.Errors;

/// <summary>No server, no connection within the time allowed, too many connections, shutting down or out of disk.</summary>
public sealed class DatabaseUnavailableException : DatabaseException
{
    internal DatabaseUnavailableException(string message, DatabaseErrorDetails details, Exception? inner)
        : base(message, details, inner)
    {
    }
}
