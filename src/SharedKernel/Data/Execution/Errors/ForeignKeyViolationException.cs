namespace Backend.Data.Execution.Errors;

/// <summary>A referenced row is missing, or a row is still referenced (23503).</summary>
public sealed class ForeignKeyViolationException : DatabaseException
{
    internal ForeignKeyViolationException(string message, DatabaseErrorDetails details, Exception? inner)
        : base(message, details, inner)
    {
    }
}
