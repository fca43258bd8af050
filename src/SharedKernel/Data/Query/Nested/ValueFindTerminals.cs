using System.Runtime.CompilerServices;
using Backend.Data.Execution;
using Backend.Data.Relational;

namespace Backend.Data.Query;

/// <summary>Terminals that answer null for no row, of rows that are tuples or values; classes have theirs in <see cref="FindTerminals"/>.</summary>
public static class ValueFindTerminals
{
    /// <summary>The first in order; null when there is none.</summary>
    public static async Task<TResult?> FirstOrDefaultAsync<TRow, TResult>(
        this Find<TRow, TResult> find,
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
        where TResult : struct => await find.FirstAsync(new StatementSite(file, line), cancellationToken) is [var first] ? first : null;
}
