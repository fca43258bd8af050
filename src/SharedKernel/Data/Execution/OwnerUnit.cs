using Backend.Data.Query.Paging;
using Backend.Data.Sql;
using Backend.Data.Tenancy;
using Npgsql;

namespace Backend.Data.Execution;

/// <summary>Sends statements on global tables, one by one, in the owner's transaction.</summary>
internal sealed class OwnerUnit(NpgsqlConnection connection, NpgsqlTransaction transaction) : IStatementStart, IStatementExecutor
{
    IStatementExecutor? IStatementStart.MaybeExecutor => this;

    IReadOnlyList<Cte> IStatementStart.With => [];

    public OrganizationId Organization => throw new StatementException("The owner of global tables acts for no organization.");

    public OrganizationFilter Filter => OrganizationFilter.On;

    public CursorKey CursorKey => throw new StatementException("The owner of global tables reads no pages.");

    public bool CommitsItself => false;

    public async Task<TResult> QueryAsync<TResult>(
        CompiledStatement statement,
        Func<NpgsqlDataReader, CancellationToken, Task<TResult>> read,
        StatementSite site,
        CancellationToken cancellationToken)
    {
        await using var batch = Batch(statement);
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        return await read(reader, cancellationToken);
    }

    public Task<TResult> QueryAsync<TResult>(
        IReadOnlyList<CompiledStatement> statements,
        Func<NpgsqlDataReader, CancellationToken, Task<TResult>> read,
        StatementSite site,
        CancellationToken cancellationToken) =>
        throw new StatementException("The owner of global tables runs one statement at a time.");

    public async Task<int> ExecuteAsync(CompiledStatement statement, StatementSite site, CancellationToken cancellationToken)
    {
        await using var batch = Batch(statement);
        return await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    public void Queue(CompiledStatement statement, int? expectedRows, StatementSite site) =>
        throw new StatementException("The owner of global tables queues nothing: run the statement.");

    private NpgsqlBatch Batch(CompiledStatement statement)
    {
        if (statement.HasOrganization)
            throw new StatementException($"{statement.Name} is of an organization; the owner writes global tables only.");
        var batch = new NpgsqlBatch(connection, transaction);
        batch.BatchCommands.Add(statement.ToCommand(default));
        return batch;
    }
}
