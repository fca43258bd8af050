namespace Backend.Data.Execution.Errors;

/// <summary>
/// An error of the database, typed by SQLSTATE. Its message never carries a value of a row or SQL text,
/// so it may be logged; the inner exception is the driver's.
/// </summary>
public abstract class DatabaseException : Exception
{
    private protected DatabaseException(string message, DatabaseErrorDetails details, Exception? inner)
        : base(message, inner) => Details = details;

    /// <summary>What PostgreSQL said, without values.</summary>
    public DatabaseErrorDetails Details { get; }

    /// <summary>
    /// Whether running the whole unit of work again may succeed, because the server chose it as the loser of a
    /// conflict (40001, 40P01). False for everything else, time-outs included: those may have taken effect.
    /// </summary>
    public virtual bool IsRetryable => false;
}
