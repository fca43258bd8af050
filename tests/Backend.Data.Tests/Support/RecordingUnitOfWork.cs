using Backend.Data.Execution;
using Backend.Data.Query.Paging;
using Backend.Data.Sql;
using Backend.Data.Tenancy;
using Backend.Testing.Shop;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Backend.Data.Tests.Support;

/// <summary>A unit of work without a database: it keeps the statements, and ends the work at the first that wants an answer.</summary>
internal sealed class RecordingUnitOfWork(OrganizationFilter filter = OrganizationFilter.On) : IUnitOfWork, IStatementExecutor
{
    private readonly List<CompiledStatement> _statements = [];

    /// <summary>The key of all units of these tests.</summary>
    public static readonly byte[] SharedCursorKey = new byte[32];

    public OrganizationId Organization { get; init; } = ShopDatabase.Acme;

    public OrganizationFilter Filter => filter;

    public CursorKey CursorKey { get; init; } = CursorKey.Of(SharedCursorKey, NullLogger.Instance);

    public bool CommitsItself { get; init; }

    IStatementExecutor IUnitOfWork.Executor => this;

    /// <summary>The statements that the work compiles, up to the first whose answer it needs.</summary>
    public static async Task<IReadOnlyList<CompiledStatement>> OfAsync(
        Func<IUnitOfWork, CancellationToken, Task<int>> work,
        OrganizationFilter filter = OrganizationFilter.On)
    {
        var unit = new RecordingUnitOfWork(filter);
        try
        {
            await work(unit, CancellationToken.None);
        }
        catch (RecordedException)
        {
            // Meant: what comes next needs an answer that is not there.
        }

        return unit._statements;
    }

    public Task<TResult> RunNestedAsync<TResult>(Func<IUnitOfWork, CancellationToken, Task<TResult>> work, CancellationToken cancellationToken) =>
        work(this, cancellationToken);

    public Task<TResult> QueryAsync<TResult>(
        CompiledStatement statement,
        Func<NpgsqlDataReader, CancellationToken, Task<TResult>> read,
        StatementSite site,
        CancellationToken cancellationToken) => throw Recorded(statement);

    public Task<TResult> QueryAsync<TResult>(
        IReadOnlyList<CompiledStatement> statements,
        Func<NpgsqlDataReader, CancellationToken, Task<TResult>> read,
        StatementSite site,
        CancellationToken cancellationToken)
    {
        _statements.AddRange(statements);
        throw new RecordedException();
    }

    public Task<int> ExecuteAsync(CompiledStatement statement, StatementSite site, CancellationToken cancellationToken) => throw Recorded(statement);

    public void Queue(CompiledStatement statement, int? expectedRows, StatementSite site) => _statements.Add(statement);

    private RecordedException Recorded(CompiledStatement statement)
    {
        _statements.Add(statement);
        return new RecordedException();
    }

    private sealed class RecordedException : Exception;
}
