using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Sql;
using Npgsql;

namespace Backend.Data.Mutation;

/// <summary>Sends the one statement of a write, or its several one after the other.</summary>
internal static class WriteExecution
{
    public static IStatementExecutor Required(IStatementExecutor? executor) => executor
        ?? throw new StatementException("A write without a unit of work is part of another statement: it is not run by itself.");

    public static Task<int> ExecuteAsync(IStatementExecutor executor, WriteNode write, StatementSite site, CancellationToken cancellationToken) =>
        write.Chunks == 1
            ? executor.ExecuteAsync(write.Compile(0, executor.Filter), site, cancellationToken)
            : ExecuteChunksAsync(executor, write, site, cancellationToken);

    public static Task<IReadOnlyList<T>> ListAsync<T>(
        IStatementExecutor executor, WriteNode write, ISelectable<T> shape, StatementSite site, CancellationToken cancellationToken)
    {
        Func<NpgsqlDataReader, CancellationToken, Task<IReadOnlyList<T>>> read = (reader, ct) => Results.ListAsync(reader, shape, ct);
        return write.Chunks == 1
            ? executor.QueryAsync(write.Compile(0, executor.Filter), read, site, cancellationToken)
            : ListChunksAsync(executor, write, read, site, cancellationToken);
    }

    public static Task<T?> FirstAsync<T>(
        IStatementExecutor executor, WriteNode write, ISelectable<T> shape, StatementSite site, CancellationToken cancellationToken)
        where T : class => write.Chunks == 1
            ? executor.QueryAsync(
                write.Compile(0, executor.Filter),
                (reader, ct) => Results.FirstAsync(reader, shape, ct),
                site,
                cancellationToken)
            : FirstOfChunksAsync(executor, write, shape, site, cancellationToken);

    public static void Queue(IStatementExecutor executor, WriteNode write, int? expectedRows, StatementSite site)
    {
        var several = write.Chunks > 1;
        if (several && expectedRows is { } number)
            CheckExpected(write, number);
        for (var chunk = 0; chunk < write.Chunks; chunk++)
        {
            var expected = several && expectedRows is not null ? write.RowsOf(chunk) : expectedRows;
            executor.Queue(write.Compile(chunk, executor.Filter), expected, site);
        }
    }

    private static async Task<int> ExecuteChunksAsync(IStatementExecutor executor, WriteNode write, StatementSite site, CancellationToken cancellationToken)
    {
        CheckTransaction(executor, write);
        var rows = 0;
        for (var chunk = 0; chunk < write.Chunks; chunk++)
            rows += await executor.ExecuteAsync(write.Compile(chunk, executor.Filter), site, cancellationToken);
        return rows;
    }

    private static async Task<IReadOnlyList<T>> ListChunksAsync<T>(
        IStatementExecutor executor,
        WriteNode write,
        Func<NpgsqlDataReader, CancellationToken, Task<IReadOnlyList<T>>> read,
        StatementSite site,
        CancellationToken cancellationToken)
    {
        CheckTransaction(executor, write);
        var all = new List<T>();
        for (var chunk = 0; chunk < write.Chunks; chunk++)
            all.AddRange(await executor.QueryAsync(write.Compile(chunk, executor.Filter), read, site, cancellationToken));
        return all;
    }

    private static async Task<T?> FirstOfChunksAsync<T>(
        IStatementExecutor executor, WriteNode write, ISelectable<T> shape, StatementSite site, CancellationToken cancellationToken)
        where T : class => await ListAsync(executor, write, shape, site, cancellationToken) is [var first, ..] ? first : null;

    private static void CheckTransaction(IStatementExecutor executor, WriteNode write)
    {
        if (executor.CommitsItself)
            throw new StatementException($"A write of {write.Table.QualifiedName} in {write.Chunks} statements is run in a transaction: a unit of work that commits itself would keep the first alone.");
    }

    private static void CheckExpected(WriteNode write, int expectedRows)
    {
        var all = 0;
        for (var chunk = 0; chunk < write.Chunks; chunk++)
            all += write.RowsOf(chunk) ?? 0;
        if (all != expectedRows)
            throw new StatementException($"A write of {all} rows in {write.Chunks} statements is queued expecting {all} rows or any number, not {expectedRows}.");
    }
}
