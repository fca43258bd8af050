using System.Globalization;
using Backend.Data.Execution.Slow;

namespace Backend.Host.Serving;

/// <summary>What the surroundings say of slow statements.</summary>
internal static class SlowStatementSettings
{
    private const string Threshold = "BACKEND_SLOW_STATEMENT_MS";

    // A tenth of what app.enter allows a statement.
    private const int DefaultMilliseconds = 500;

    private const int MostMilliseconds = 600_000;

    /// <summary>Null when no statement is slow.</summary>
    /// <exception cref="HostException">The value is none.</exception>
    public static SlowStatementOptions? Read()
    {
        var given = Environment.GetEnvironmentVariable(Threshold);
        if (string.IsNullOrEmpty(given))
            return Of(DefaultMilliseconds);
        if (string.Equals(given, "off", StringComparison.OrdinalIgnoreCase))
            return null;
        return int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds is >= 1 and <= MostMilliseconds
            ? Of(milliseconds)
            : throw new HostException($"{Threshold} is '{given}': it takes the milliseconds beyond which a statement is logged with its plan, 1 to {MostMilliseconds}, or off.");
    }

    private static SlowStatementOptions Of(int milliseconds) => new() { Threshold = TimeSpan.FromMilliseconds(milliseconds) };
}
