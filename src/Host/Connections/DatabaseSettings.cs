using Backend.Data.Execution;
using Backend.Data.Execution.Poolers;
using Backend.Host.Serving;

namespace Backend.Host.Connections;

/// <summary>How the serving processes connect: what the URLs say, and what further variables add.</summary>
internal static class DatabaseSettings
{
    private const string ReplicaWait = "BACKEND_REPLICA_WAIT_MS";

    private const int LongestReplicaWait = 1_000;

    /// <param name="target">The role's connection.</param>
    /// <param name="cursorKey">What page cursors and consistency tokens are made with; null for a random key.</param>
    /// <exception cref="HostException">A variable holds no value of its kind.</exception>
    public static DatabaseOptions Of(ConnectionTarget target, byte[]? cursorKey)
    {
        var options = target.ToOptions() with { CursorKey = cursorKey, SlowStatements = SlowStatementSettings.Read() };
        return Variables.Number(ReplicaWait, "how many milliseconds a standby is given to show what the caller wrote", 0, LongestReplicaWait) is { } wait
            ? options with { ReplicaWait = TimeSpan.FromMilliseconds(wait) }
            : options;
    }
}
