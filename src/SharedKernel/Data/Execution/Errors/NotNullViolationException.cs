namespace Backend.Data.Execution.Errors;

/// <summary>A column that must not be null was null (23502).</summary>
public sealed class NotNullViolationException : DatabaseException
{
    internal NotNullViolationException(string message, DatabaseErrorDetails details, Exception? inner)
        : base(message, details, inner)
    {
    }
}
