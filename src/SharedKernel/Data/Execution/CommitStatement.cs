using Backend.Data.Diagnostics;
using Backend.Data.Execution.Replicas;
using Microsoft.Extensions.Logging;
using Npgsql;
using NpgsqlTypes;

namespace Backend.Data.Execution;

/// <summary>
/// Commits and asks where in the log the commit stands, in one round trip. Asked before the commit it would be told too
/// little.
/// </summary>
internal static class CommitStatement
{
    private const string Commit = "commit";

    // What was flushed holds the commit, and is what standbys are sent. With synchronous_commit = off it is not flushed yet.
    private const string Where = """
        select case current_setting('synchronous_commit') when 'off' then pg_current_wal_insert_lsn() else pg_current_wal_flush_lsn() end,
               pg_walfile_name(pg_current_wal_flush_lsn())
        """;

    /// <param name="batch">An empty one, inside the transaction.</param>
    /// <param name="logger">Told of a position that could not be read.</param>
    /// <returns>Null when it was committed and the server did not say where.</returns>
    /// <exception cref="NpgsqlException">The server refused the commit, or its answer is lost.</exception>
    public static async Task<WalPosition?> RunAsync(NpgsqlBatch batch, ILogger logger)
    {
        using (batch)
        {
            var where = new NpgsqlBatchCommand(Where);
            batch.BatchCommands.Add(new NpgsqlBatchCommand(Commit));
            batch.BatchCommands.Add(where);
            try
            {
                await using var reader = await batch.ExecuteReaderAsync(CancellationToken.None);
                await reader.ReadAsync(CancellationToken.None);
                return WalPosition.Of(reader.GetFieldValue<NpgsqlLogSequenceNumber>(0), reader.GetString(1));
            }
            catch (PostgresException error) when (error.BatchCommand == where)
            {
                // The commit stands before it in the batch, and has succeeded.
                logger.CommitPositionUnknown(error);
                return null;
            }
        }
    }
}
