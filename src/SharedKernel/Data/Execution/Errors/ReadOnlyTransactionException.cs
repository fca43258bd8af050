namespace Backend.Data.Execution.Errors;

/// <summary>A write in a unit of work that is read-only (25006). Always a defect: queries do not write.</summary>
public sealed class ReadOnlyTransactionException : DatabaseException
{
    internal ReadOnlyTransactionException(string message, DatabaseErrorDetails details, Exception? inner)
        : base(message, details, inner)
    {
    }
}
