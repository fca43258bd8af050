using System.Runtime.CompilerServices;
using Backend.Data.Execution;

namespace Backend.Data.Query;

/// <summary>Terminals that answer null for no row, of rows that are classes; values have theirs in <see cref="ValueQueryTerminals"/>.</summary>
public static class QueryTerminals
{
    /// <summary>The first row, or null when there is none.</summary>
    public static Task<TResult?> FirstOrDefaultAsync<TResult>(
        this Query<TResult> query,
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
        where TResult : class => query.Executor.QueryAsync(
            query.Limited(1).Compile(query.Executor.Filter),
            (reader, ct) => Results.FirstAsync(reader, query.Shape, ct),
            new StatementSite(file, line),
            cancellationToken);
}
