using Backend.Data.Execution.Errors;
using Npgsql;

namespace Backend.Data.Execution.Poolers;

/// <summary>
/// Whether a pooler stands between. Whoever opens a session is told its process; a pooler makes that number up, because it
/// gives the connection to many sessions in turn.
/// </summary>
public static class PoolerCheck
{
    private const string Process = "select pg_catalog.pg_backend_pid()";

    /// <summary>Opens a connection of its own: one round trip more than that takes.</summary>
    /// <param name="options">The connection, and the pooler that it is said to go through.</param>
    /// <param name="variable">The setting that holds the connection, for the sentence.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <returns>What is wrong, in words for an operator; null when nothing is.</returns>
    /// <exception cref="DatabaseException">The database cannot be reached.</exception>
    public static async Task<string?> FindAsync(DatabaseOptions options, string variable, CancellationToken cancellationToken)
    {
        if (options.Pooler != ConnectionPooler.None)
            return null;
        try
        {
            var settings = new NpgsqlConnectionStringBuilder(options.ConnectionString) { Pooling = false, Enlist = false, ApplicationName = "backend start" };
            await using var connection = new NpgsqlConnection(settings.ConnectionString);
            await connection.OpenAsync(cancellationToken);
            return await IsPooledAsync(connection, cancellationToken)
                ? $"{variable} leads through a connection pooler, which has to be said: add pooler=transaction to it, or pooler=session when the pooler keeps one session for each connection."
                : null;
        }
        catch (NpgsqlException error)
        {
            throw ErrorClassifier.Classify(error);
        }
    }

    /// <summary>Whether an open connection is a pooler's. One round trip.</summary>
    internal static async Task<bool> IsPooledAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Process, connection);
        return await command.ExecuteScalarAsync(cancellationToken) is int process && process != connection.ProcessID;
    }
}
