namespace Backend.Data.Execution.Errors;

/// <summary>A check constraint refused the row (23514), or an exclusion constraint did (23P01).</summary>
public sealed class CheckViolationException : DatabaseException
{
    internal CheckViolationException(string message, DatabaseErrorDetails details, Exception? inner)
        : base(message, details, inner)
    {
    }
}
