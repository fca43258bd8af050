using Backend.Data.Diagnostics;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Backend.Data.Execution.Resilience;

/// <summary>
/// What happens to a connection that nobody waits for: whenever the driver comes back from the silent server, the session is
/// ended and the connection closed. It never serves another unit. None of these tasks fails.
/// </summary>
internal static class AbandonedConnection
{
    /// <summary>Of a connection with a statement on its way.</summary>
    public static async Task EndAsync(NpgsqlConnection connection, Task driver, ILogger logger)
    {
        await driver.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        try
        {
            await using (connection)
            {
                // The driver has given it up already, unless the server came back in time: then it would go to the pool.
                if (connection.State == System.Data.ConnectionState.Open)
                    await EndSessionAsync(connection);
            }
        }
        catch (Exception error) when (error is NpgsqlException or InvalidOperationException or IOException)
        {
            logger.AbandonedConnectionLeft(error.GetType().Name);
        }
    }

    /// <summary>Of a connection that was still being made: it has seen nothing of the unit.</summary>
    public static async Task EndAsync(Task<NpgsqlConnection> driver)
    {
        await ((Task)driver).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (driver.IsCompletedSuccessfully)
            await (await driver).DisposeAsync();
    }

    private static async Task EndSessionAsync(NpgsqlConnection connection)
    {
        try
        {
            await using var end = new NpgsqlCommand("select pg_terminate_backend(pg_backend_pid())", connection);
            await end.ExecuteNonQueryAsync(CancellationToken.None);
        }
        catch (PostgresException ended) when (ended.SqlState == PostgresErrorCodes.AdminShutdown)
        {
            // As asked for.
        }
    }
}
