using System.Runtime.CompilerServices;
using Backend.Data.Execution;
using Backend.Data.Mutation;

namespace Backend.Data.Query;

/// <summary>Terminals of a write that answer null when it wrote no row, of what is read as a class; values have theirs in <see cref="ValueReturningTerminals"/>.</summary>
public static class ReturningTerminals
{
    /// <summary>Runs it and reads the first row it wrote; null when it wrote none.</summary>
    public static Task<TResult?> FirstOrDefaultAsync<TResult>(
        this WriteReturning<TResult> write,
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
        where TResult : class =>
        WriteExecution.FirstAsync(write.Executor, write.Node, write.Shape, new StatementSite(file, line), cancellationToken);
}
