using System.Runtime.CompilerServices;
using Backend.Data.Execution;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>Queries that share a round trip.</summary>
public static class Batches
{
    /// <summary>
    /// Sends two queries in one batch and reads the rows of both. They run in their order, each on a snapshot of its own: the
    /// second sees what was committed until it begins, so it may read what a lock of the first protects.
    /// </summary>
    /// <param name="unitOfWork">The unit of work that both begin with.</param>
    /// <param name="first">The query that runs first.</param>
    /// <param name="second">The query that runs when the first is done.</param>
    /// <param name="cancellationToken">Ends both.</param>
    /// <param name="file">Filled by the compiler.</param>
    /// <param name="line">Filled by the compiler.</param>
    /// <exception cref="StatementException">A query belongs to another unit of work, or to none.</exception>
    public static Task<(IReadOnlyList<T1> First, IReadOnlyList<T2> Second)> BatchAsync<T1, T2>(
        this IUnitOfWork unitOfWork,
        Query<T1> first,
        Query<T2> second,
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var executor = unitOfWork.Executor;
        if (first.Executor != executor || second.Executor != executor)
            throw new StatementException("The queries of a batch begin with the unit of work that sends it.");
        return executor.QueryAsync(
            [first.Node.Compile(executor.Filter), second.Node.Compile(executor.Filter)],
            async (reader, ct) =>
            {
                var rows = await Results.ListAsync(reader, first.Shape, ct);
                await reader.NextResultAsync(ct);
                return (rows, await Results.ListAsync(reader, second.Shape, ct));
            },
            new StatementSite(file, line),
            cancellationToken);
    }
}
