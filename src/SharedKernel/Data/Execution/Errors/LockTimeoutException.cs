namespace Backend.Data.Execution.Errors;

/// <summary>A lock was not granted within <c>lock_timeout</c>, or <c>NOWAIT</c> refused to wait (55P03).</summary>
public sealed class LockTimeoutException : DatabaseException
{
    internal LockTimeoutException(string message, DatabaseErrorDetails details, Exception? inner)
        : base(message, details, inner)
    {
    }
}
