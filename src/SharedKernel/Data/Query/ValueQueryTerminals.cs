using System.Runtime.CompilerServices;
using Backend.Data.Execution;

namespace Backend.Data.Query;

/// <summary>Terminals that answer null for no row, of rows that are values or tuples; classes have theirs in <see cref="QueryTerminals"/>.</summary>
public static class ValueQueryTerminals
{
    /// <summary>The first row, or null when there is none.</summary>
    public static Task<TResult?> FirstOrDefaultAsync<TResult>(
        this Query<TResult> query,
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
        where TResult : struct => query.Executor.QueryAsync(
            query.Limited(1).Compile(query.Executor.Filter),
            (reader, ct) => Results.FirstValueAsync(reader, query.Shape, ct),
            new StatementSite(file, line),
            cancellationToken);
}
