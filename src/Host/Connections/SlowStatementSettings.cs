using Backend.Data.Execution.Slow;
using Backend.Host.Serving;

namespace Backend.Host.Connections;

/// <summary>What the surroundings say of slow statements.</summary>
internal static class SlowStatementSettings
{
    private const string Threshold = "BACKEND_SLOW_STATEMENT_MS";

    private const string Off = "off";

    // A tenth of what app.enter allows a statement.
    private const int DefaultMilliseconds = 500;

    private const int MostMilliseconds = 600_000;

    /// <summary>Null when no statement is slow.</summary>
    /// <exception cref="HostException">The value is none.</exception>
    public static SlowStatementOptions? Read()
    {
        if (string.Equals(Environment.GetEnvironmentVariable(Threshold), Off, StringComparison.OrdinalIgnoreCase))
            return null;
        var milliseconds = Variables.Number(Threshold, "off, or the milliseconds beyond which a statement is logged with its plan", 1, MostMilliseconds);
        return new SlowStatementOptions { Threshold = TimeSpan.FromMilliseconds(milliseconds ?? DefaultMilliseconds) };
    }
}
