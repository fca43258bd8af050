namespace Backend.Data.Execution.Errors;

/// <summary>An error of the database that no other type stands for; <see cref="DatabaseErrorDetails.SqlState"/> tells which.</summary>
public sealed class UnclassifiedDatabaseException : DatabaseException
{
    internal UnclassifiedDatabaseException(string message, DatabaseErrorDetails details, Exception? inner)
        : base(message, details, inner)
    {
    }
}
