using Backend.Data.Diagnostics;
using Npgsql;

namespace Backend.Data.Execution.Errors;

/// <summary>The one table from SQLSTATE to exception. The driver's own notion of transient errors is not used.</summary>
internal static class ErrorClassifier
{
    /// <summary>Raised by <c>app.enter</c> for an unknown or suspended organization.</summary>
    public const string OrganizationRefused = "BK001";

    // idle_in_transaction_session_timeout, which the driver does not name.
    private const string IdleInTransaction = "25P03";

    // The driver has no type for it; a test holds the words.
    private const string PoolExhausted = "pool has been exhausted";

    public static DatabaseException Classify(NpgsqlException error) => error switch
    {
        PostgresException server => Classify(server),
        { InnerException: TimeoutException } =>
            new StatementTimeoutException("The server did not answer in time.", new DatabaseErrorDetails(""), error),
        _ => NoConnection(error),
    };

    public static DatabaseException NoConnection(NpgsqlException error) => error is { InnerException: TimeoutException }
        ? new DatabaseUnavailableException("No connection became free or was made in time.", new DatabaseErrorDetails(""), error)
        : new DatabaseUnavailableException("The database cannot be reached.", new DatabaseErrorDetails(""), error);

    /// <summary>Of a write that met a server which takes none: a standby, or one that was the primary until now.</summary>
    public static DatabaseException NotPrimary(NpgsqlException error) =>
        new DatabaseUnavailableException("The server takes no writes now.", new DatabaseErrorDetails(PostgresErrorCodes.ReadOnlySqlTransaction), error);

    /// <summary>
    /// Of a commit that was sent. Only a refusal by the server says that it did not happen: an ERROR rolls back, also for want of disk
    /// or of time. A session that is ended (FATAL) may have committed before.
    /// </summary>
    public static DatabaseException Commit(NpgsqlException error) => Classify(error) switch
    {
        var refused when error is PostgresException { InvariantSeverity: "ERROR" } => refused,
        (DatabaseUnavailableException or StatementTimeoutException) and var lost =>
            new CommitOutcomeUnknownException("The answer to a commit was lost; it may have happened.", lost.Details, lost),
        var refused => refused,
    };

    /// <summary>Of a commit whose answer nobody waits for any longer.</summary>
    public static DatabaseException LostCommit(Exception silence) =>
        new CommitOutcomeUnknownException("The answer to a commit did not come; it may have happened.", new DatabaseErrorDetails(""), silence);

    /// <summary>
    /// Whether a failure to connect says that there is no server to connect to. All connections being in use does not say so, and
    /// neither does a refusal of this role.
    /// </summary>
    public static bool IsNoServer(NpgsqlException error) => error is PostgresException refused
        ? IsUnavailable(refused.SqlState)
        : !error.Message.Contains(PoolExhausted, StringComparison.Ordinal);

    private static DatabaseException Classify(PostgresException error)
    {
        var details = new DatabaseErrorDetails(error.SqlState, error.SchemaName, error.TableName, error.ColumnName, error.ConstraintName);
        return error.SqlState switch
        {
            PostgresErrorCodes.UniqueViolation => new UniqueViolationException("A row with these values exists already.", details, error),
            PostgresErrorCodes.ForeignKeyViolation => new ForeignKeyViolationException("A referenced row is missing or still referenced.", details, error),
            PostgresErrorCodes.CheckViolation or PostgresErrorCodes.ExclusionViolation => new CheckViolationException("A constraint refused the row.", details, error),
            PostgresErrorCodes.NotNullViolation => new NotNullViolationException("A required column was null.", details, error),
            PostgresErrorCodes.SerializationFailure => new SerializationFailureException("A concurrent transaction won.", details, error),
            PostgresErrorCodes.DeadlockDetected => new DeadlockDetectedException("The transaction was ended to break a deadlock.", details, error),
            PostgresErrorCodes.LockNotAvailable => new LockTimeoutException("A lock was not granted in time.", details, error),
            IdleInTransaction => new StatementTimeoutException("The transaction waited too long for its next statement.", details, error),
            PostgresErrorCodes.QueryCanceled => new StatementTimeoutException("The statement ran past its time limit.", details, error),
            PostgresErrorCodes.InsufficientPrivilege => Rejected(details, error),
            PostgresErrorCodes.ReadOnlySqlTransaction => new ReadOnlyTransactionException("A read-only unit of work does not write.", details, error),
            PostgresErrorCodes.CardinalityViolation => new CardinalityViolationException("More than one row stood where one may.", details, error),
            OrganizationRefused => new OrganizationRefusedException("The organization is unknown or suspended.", details, error),
            _ when error.SqlState.StartsWith("22", StringComparison.Ordinal) => new InvalidValueException("A value does not fit its type.", details, error),
            _ when error.SqlState.StartsWith("54", StringComparison.Ordinal) => new ProgramLimitExceededException("A limit of PostgreSQL's is passed.", details, error),
            _ when IsUnavailable(error.SqlState) => new DatabaseUnavailableException("The database cannot serve this now.", details, error),
            _ => new UnclassifiedDatabaseException($"The database refused the statement with {error.SqlState}.", details, error),
        };
    }

    private static InsufficientPrivilegeException Rejected(DatabaseErrorDetails details, PostgresException error)
    {
        Rejections.Count();
        return new InsufficientPrivilegeException("The database refused the statement.", details, error);
    }

    /// <summary>Class 08: connection exceptions. Class 53: out of disk, memory or connections. Class 57P: shutting down or starting.</summary>
    public static bool IsUnavailable(string sqlState) =>
        sqlState.StartsWith("08", StringComparison.Ordinal)
        || sqlState.StartsWith("53", StringComparison.Ordinal)
        || sqlState.StartsWith("57P", StringComparison.Ordinal);
}
