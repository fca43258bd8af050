using System.Runtime.CompilerServices;
using Backend.Data.Execution;
using Backend.Data.Relational;

namespace Backend.Data.Query;

/// <summary>Terminals that answer null for no row, of rows that are classes; tuples have theirs in <see cref="ValueFindTerminals"/>.</summary>
public static class FindTerminals
{
    /// <summary>The first in order; null when there is none.</summary>
    public static async Task<TResult?> FirstOrDefaultAsync<TRow, TResult>(
        this Find<TRow, TResult> find,
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
        where TResult : class => await find.FirstAsync(new StatementSite(file, line), cancellationToken) is [var first] ? first : null;
}
