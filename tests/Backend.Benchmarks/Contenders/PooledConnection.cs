using Npgsql;

namespace Backend.Benchmarks.Contenders;

/// <summary>The settings of Backend.Data's pool, for everybody.</summary>
internal static class PooledConnection
{
    /// <summary>With prepared statements, as many connections, and no reset unless asked for.</summary>
    public static string String(string connectionString, bool resets = false) => new NpgsqlConnectionStringBuilder(connectionString)
    {
        MaxPoolSize = 20,
        MaxAutoPrepare = 128,
        AutoPrepareMinUsages = 2,
        NoResetOnClose = !resets,
        Enlist = false,
        // Pools are told apart by their string; without it two contenders of one role might share one.
        ApplicationName = resets ? "bench-reset" : "bench",
    }.ConnectionString;
}
