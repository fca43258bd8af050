namespace Backend.Data.Execution.Errors;

/// <summary>
/// More than one row stood where one may (21000): an upsert met the same row twice, or a subquery that is a value had
/// several rows.
/// </summary>
public sealed class CardinalityViolationException : DatabaseException
{
    internal CardinalityViolationException(string message, DatabaseErrorDetails details, Exception? inner)
        : base(message, details, inner)
    {
    }
}
