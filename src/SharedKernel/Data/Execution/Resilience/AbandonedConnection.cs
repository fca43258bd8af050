using System.Data;
using Backend.Data.Diagnostics;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Backend.Data.Execution.Resilience;

/// <summary>
/// What happens to a connection that nobody waits for: whenever the driver comes back from the silent server, it is closed. It
/// never serves another unit. None of these tasks fails.
/// </summary>
internal static class AbandonedConnection
{
    /// <summary>Of a connection with a statement on its way.</summary>
    public static async Task EndAsync(NpgsqlConnection connection, Task driver, Pools pools, ILogger logger)
    {
        await driver.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        try
        {
            // The driver has given it up already, unless the server came back in time: then it would go to the pool. The driver
            // closes one connection by emptying its pool; the others were made before the silence too.
            if (connection.State == ConnectionState.Open)
                pools.Clear();
            await connection.DisposeAsync();
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
}
