using Npgsql;

namespace Backend.Data.Migrations.Running.Failures;

/// <summary>What an error of the server means to the person who runs migrations.</summary>
/// <param name="Reason">What happened.</param>
/// <param name="Next">What to do, as a sentence.</param>
internal sealed record ServerError(string Reason, string Next)
{
    private const string Again = "then run `db migrate` again.";

    /// <summary>Whether the session is over: the statement failed because its connection did.</summary>
    public static bool EndsConnection(PostgresException error) => error.SqlState is
        PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.DatabaseDropped;

    /// <summary>Whether another session was in the way: the same may succeed in a moment.</summary>
    public static bool IsContention(string? sqlState) => sqlState is PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected;

    public static ServerError Of(PostgresException error) => error.SqlState switch
    {
        PostgresErrorCodes.DiskFull => new($"the disk of the database server is full: {error.MessageText}",
            $"Free space on the server or enlarge its volume, {Again}"),
        PostgresErrorCodes.OutOfMemory => new($"the database server is out of memory: {error.MessageText}",
            $"Lower maintenance_work_mem or free memory on the server, {Again}"),
        PostgresErrorCodes.TooManyConnections => new($"the server has no connection left: {error.MessageText}",
            $"End idle sessions, or raise max_connections, {Again}"),
        PostgresErrorCodes.ReadOnlySqlTransaction => new($"the server takes no writes: {error.MessageText}",
            $"Point DATABASE_MIGRATOR_URL to the primary, {Again}"),
        PostgresErrorCodes.QueryCanceled => new($"someone cancelled it on the server: {error.MessageText}",
            "Find out who and why, then run `db migrate` again."),
        PostgresErrorCodes.InsufficientPrivilege => new($"{error.MessageText}, and migrations run as {Roles.Owner}",
            $"Correct the file, or have a superuser do what only one may, {Again}"),
        "55P04" => new(error.MessageText, $"Put `-- @transaction` before this statement, {Again}"),
        _ => new(error.Hint is { Length: > 0 } hint ? $"{error.MessageText}; {hint.TrimEnd('.')}" : error.MessageText,
            $"Correct what it says or the database, {Again}"),
    };
}
