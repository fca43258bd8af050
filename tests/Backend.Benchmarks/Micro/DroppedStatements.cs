using Backend.Data.Execution;
using Backend.Data.Query.Paging;
using Backend.Data.Sql;
using Backend.Data.Tenancy;
using Npgsql;

namespace Backend.Benchmarks.Micro;

/// <summary>A unit of work that sends nothing: what is left is building and compiling.</summary>
internal sealed class DroppedStatements : IUnitOfWork, IStatementExecutor
{
    public OrganizationId Organization { get; } = new(Guid.Parse("01890000-0000-7000-8000-000000000001"));

    /// <summary>What was compiled last, so that nothing is optimized away.</summary>
    public CompiledStatement? Last { get; private set; }

    IStatementExecutor IUnitOfWork.Executor => this;

    OrganizationFilter IStatementExecutor.Filter => OrganizationFilter.On;

    CursorKey IStatementExecutor.CursorKey => throw new NotSupportedException();

    bool IStatementExecutor.CommitsItself => false;

    public Task<TResult> QueryAsync<TResult>(
        CompiledStatement statement,
        Func<NpgsqlDataReader, CancellationToken, Task<TResult>> read,
        StatementSite site,
        CancellationToken cancellationToken)
    {
        Last = statement;
        return Answer<TResult>.Nothing;
    }

    public Task<TResult> QueryAsync<TResult>(
        IReadOnlyList<CompiledStatement> statements,
        Func<NpgsqlDataReader, CancellationToken, Task<TResult>> read,
        StatementSite site,
        CancellationToken cancellationToken)
    {
        Last = statements[^1];
        return Answer<TResult>.Nothing;
    }

    public Task<int> ExecuteAsync(CompiledStatement statement, StatementSite site, CancellationToken cancellationToken)
    {
        Last = statement;
        return Answer<int>.Nothing;
    }

    public void Queue(CompiledStatement statement, int? expectedRows, StatementSite site) => Last = statement;

    public Task<TResult> RunNestedAsync<TResult>(Func<IUnitOfWork, CancellationToken, Task<TResult>> work, CancellationToken cancellationToken) =>
        work(this, cancellationToken);

    private static class Answer<T>
    {
        public static Task<T> Nothing { get; } = Task.FromResult<T>(default!);
    }
}
