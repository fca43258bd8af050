using System.Runtime.CompilerServices;
using Backend.Data.Execution;
using Backend.Data.Mutation;

namespace Backend.Data.Query;

/// <summary>Terminals of a write that answer null when it wrote no row, of values and tuples; classes have theirs in <see cref="ReturningTerminals"/>.</summary>
public static class ValueReturningTerminals
{
    /// <summary>Runs it and reads the first row it wrote; null when it wrote none.</summary>
    public static async Task<TResult?> FirstOrDefaultAsync<TResult>(
        this WriteReturning<TResult> write,
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
        where TResult : struct
    {
        var rows = await WriteExecution.ListAsync(write.Executor, write.Node, write.Shape, new StatementSite(file, line), cancellationToken);
        return rows.Count > 0 ? rows[0] : null;
    }
}
