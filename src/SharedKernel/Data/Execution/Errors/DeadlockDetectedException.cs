namespace Backend.Data.Execution.Errors;

/// <summary>The server ended this transaction to break a deadlock; it may be run again (40P01).</summary>
public sealed class DeadlockDetectedException : DatabaseException
{
    internal DeadlockDetectedException(string message, DatabaseErrorDetails details, Exception? inner)
        : base(message, details, inner)
    {
    }

    /// <inheritdoc/>
    public override bool IsRetryable => true;
}
