using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Backend.Data.Execution;
using Backend.Data.Sql;
using Npgsql;

namespace Backend.Data.Query;

/// <summary>
/// Hands rows over while the server still sends them. A few wait between the connection and the caller; beyond that
/// the server is not read, and its own buffers stop it.
/// </summary>
internal sealed class RowStream<T>(ISelectable<T> shape)
{
    /// <summary>Rows read ahead: enough to overlap reading with the caller's work, and bounded whatever the result is.</summary>
    private const int ReadAhead = 64;

    private readonly Channel<T> _rows = Channel.CreateBounded<T>(new BoundedChannelOptions(ReadAhead) { SingleReader = true, SingleWriter = true });

    private bool _isLeft;

    public async IAsyncEnumerable<T> ReadAsync(
        IStatementExecutor executor,
        CompiledStatement statement,
        StatementSite site,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var sending = SendAsync(executor, statement, site with { IsStreamed = true }, cancellationToken);
        try
        {
            // The end of the rows, or of the statement by an error, ends the loop: it is never left waiting.
            await foreach (var row in _rows.Reader.ReadAllAsync(CancellationToken.None))
                yield return row;
        }
        finally
        {
            // The result is read to its end also when the loop was left, so that the unit of work stays usable.
            _isLeft = true;
            while (await _rows.Reader.WaitToReadAsync(CancellationToken.None))
                _rows.Reader.TryRead(out _);
            await sending;
        }
    }

    private async Task SendAsync(IStatementExecutor executor, CompiledStatement statement, StatementSite site, CancellationToken cancellationToken)
    {
        try
        {
            await executor.QueryAsync(statement, HandOverAsync, site, cancellationToken);
        }
        finally
        {
            _rows.Writer.Complete();
        }
    }

    private async Task<bool> HandOverAsync(NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        var row = new RowReader(reader);
        while (await reader.ReadAsync(cancellationToken))
        {
            if (!_isLeft)
                await _rows.Writer.WriteAsync(Results.Read(shape, row), cancellationToken);
        }

        return true;
    }
}
