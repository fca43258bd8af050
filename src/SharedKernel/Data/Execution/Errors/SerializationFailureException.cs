namespace Backend.Data.Execution.Errors;

/// <summary>A concurrent transaction won; the unit of work may be run again (40001).</summary>
public sealed class SerializationFailureException : DatabaseException
{
    internal SerializationFailureException(string message, DatabaseErrorDetails details, Exception? inner)
        : base(message, details, inner)
    {
    }

    /// <inheritdoc/>
    public override bool IsRetryable => true;
}
