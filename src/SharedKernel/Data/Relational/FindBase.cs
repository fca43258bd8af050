using System.Runtime.CompilerServices;
using Backend.Data.Execution;
using Backend.Data.Sql;

namespace Backend.Data.Relational;

/// <summary>A nested read whose shape is <typeparamref name="TValue"/>, with its terminals. Always one statement.</summary>
/// <typeparam name="TValue">A row, or a tuple of a row and what <c>With</c> named.</typeparam>
public abstract class FindBase<TValue>
{
    private readonly IStatementExecutor? _executor;

    private protected FindBase(FindPlan plan, IStatementExecutor? executor)
    {
        Plan = plan;
        _executor = executor;
    }

    internal FindPlan Plan { get; }

    private protected IStatementExecutor? MaybeExecutor => _executor;

    private IStatementExecutor Executor => _executor
        ?? throw new StatementException("A shape given to Load is not run by itself.");

    internal abstract TValue Read(RowReader reader, ref int ordinal);

    /// <summary>All of them.</summary>
    public Task<IReadOnlyList<TValue>> ToListAsync(
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) => Executor.QueryAsync(
            FindCompiler.Compile(Plan, Executor.Filter),
            (reader, ct) => Rows.ListAsync(reader, ReadRow, ct),
            new StatementSite(file, line),
            cancellationToken);

    /// <summary>The first in order, as <paramref name="shape"/> makes it; null when there is none.</summary>
    private protected Task<TResult?> FirstOrDefaultAsync<TResult>(Func<TValue, TResult> shape, StatementSite site, CancellationToken cancellationToken)
        where TResult : class => Executor.QueryAsync(
            FindCompiler.Compile(Plan with { Select = Plan.Select with { Limit = 1 } }, Executor.Filter),
            (reader, ct) => Rows.FirstAsync(reader, row => shape(ReadRow(row)), ct),
            site,
            cancellationToken);

    private protected Task<IReadOnlyList<TResult>> ToListAsync<TResult>(Func<TValue, TResult> shape, StatementSite site, CancellationToken cancellationToken) =>
        Executor.QueryAsync(
            FindCompiler.Compile(Plan, Executor.Filter),
            (reader, ct) => Rows.ListAsync(reader, row => shape(ReadRow(row)), ct),
            site,
            cancellationToken);

    /// <summary>The statement as it would be sent, with <c>$n</c> for every value.</summary>
    public string ToSql() => FindCompiler.Compile(Plan, MaybeExecutor?.Filter ?? OrganizationFilter.On).Text;

    private TValue ReadRow(RowReader row)
    {
        var ordinal = 0;
        return Read(row, ref ordinal);
    }
}
