namespace Backend.Data.Execution.Errors;

/// <summary>A unique or primary key already holds these values (23505).</summary>
public sealed class UniqueViolationException : DatabaseException
{
    internal UniqueViolationException(string message, DatabaseErrorDetails details, Exception? inner)
        : base(message, details, inner)
    {
    }
}
