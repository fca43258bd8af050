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

    /// <summary>Whether a place is later: what a promotion cut off counts for nothing, however many bytes it had.</summary>
    public static bool operator >(WalPosition one, WalPosition other) => (one.Timeline, one.Lsn).CompareTo((other.Timeline, other.Lsn)) > 0;

    /// <summary>Whether a place is earlier.</summary>
    public static bool operator <(WalPosition one, WalPosition other) => other > one;

    /// <param name="position">What the server says.</param>
    /// <param name="segment">The name of a segment of the log, which begins with the timeline.</param>
    internal static WalPosition Of(NpgsqlLogSequenceNumber position, string segment) =>
        new(uint.Parse(segment.AsSpan(0, TimelineDigits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture), (ulong)position);
}
