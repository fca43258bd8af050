using System.Globalization;
using NpgsqlTypes;

namespace Backend.Data.Execution.Replicas;

/// <summary>
/// A place in PostgreSQL's write-ahead log. A standby that has replayed it shows what was committed up to there.
/// </summary>
/// <param name="Timeline">The history that the place belongs to: each promotion of a standby begins a new one.</param>
/// <param name="Lsn">The bytes before it (<c>pg_lsn</c>).</param>
public readonly record struct WalPosition(uint Timeline, ulong Lsn)
{
    private const int TimelineDigits = 8;

    /// <param name="position">What the server says.</param>
    /// <param name="segment">The name of a segment of the log, which begins with the timeline.</param>
    internal static WalPosition Of(NpgsqlLogSequenceNumber position, string segment) =>
        new(uint.Parse(segment.AsSpan(0, TimelineDigits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture), (ulong)position);
}
