using System.Runtime.CompilerServices;
using Backend.Data.Execution;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>A prepared query with its values, ready to be sent once.</summary>
/// <typeparam name="TResult">What one row is read as.</typeparam>
public readonly struct BoundQuery<TResult>
{
    private readonly IStatementExecutor _executor;

    private readonly CompiledStatement _statement;

    private readonly ISelectable<TResult> _shape;

    internal BoundQuery(IStatementExecutor executor, CompiledStatement statement, ISelectable<TResult> shape)
    {
        _executor = executor;
        _statement = statement;
        _shape = shape;
    }

    /// <summary>All rows.</summary>
    public Task<IReadOnlyList<TResult>> ToListAsync(
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var shape = _shape;
        return _executor.QueryAsync(_statement, (reader, ct) => Results.ListAsync(reader, shape, ct), new StatementSite(file, line), cancellationToken);
    }

    /// <inheritdoc cref="Query{TResult}.StreamAsync"/>
    public IAsyncEnumerable<TResult> StreamAsync(
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        new RowStream<TResult>(_shape).ReadAsync(_executor, _statement, new StatementSite(file, line), cancellationToken);

    /// <summary>The one row there is.</summary>
    /// <exception cref="InvalidOperationException">There is none, or more than one.</exception>
    public Task<TResult> SingleAsync(
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var shape = _shape;
        return _executor.QueryAsync(_statement, (reader, ct) => Results.SingleAsync(reader, shape, ct), new StatementSite(file, line), cancellationToken);
    }

    /// <summary>The first row; <c>default</c>, which is null for a row of a table, when there is none. Prepare it with <c>Limit(1)</c> where there may be many.</summary>
    public Task<TResult?> FirstOrDefaultAsync(
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var shape = _shape;
        return _executor.QueryAsync(_statement, (reader, ct) => Results.FirstOrDefaultAsync(reader, shape, ct), new StatementSite(file, line), cancellationToken);
    }
}
