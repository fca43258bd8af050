namespace Backend.Data.Execution.Errors;

/// <summary>No server, no connection within the time allowed, too many connections, shutting down or out of disk.</summary>
public sealed class DatabaseUnavailableException : DatabaseException
{
    internal DatabaseUnavailableException(string message, DatabaseErrorDetails details, Exception? inner)
        : base(message, details, inner)
    {
    }

    /// <summary>
    /// Set when the server was not asked at all, because it has failed too often: until then others would be told the same.
    /// Null when it was asked.
    /// </summary>
    public TimeSpan? RetryAfter { get; internal init; }
}
