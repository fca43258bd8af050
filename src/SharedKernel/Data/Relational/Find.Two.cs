using System.Runtime.CompilerServices;
using Backend.Data.Execution;
using Backend.Data.Sql;

namespace Backend.Data.Relational;

/// <summary>A nested read of a row and two relations.</summary>
public sealed class Find<TRow, T1, T2> : FindBase<(TRow Row, T1 First, T2 Second)>
    where TRow : class
{
    private readonly FindBase<TRow> _row;

    private readonly Relation<TRow, T1> _first;

    private readonly Relation<TRow, T2> _second;

    internal Find(FindBase<TRow> row, Relation<TRow, T1> first, Relation<TRow, T2> second, FindPlan plan, IStatementExecutor? executor)
        : base(plan, executor)
    {
        _row = row;
        _first = first;
        _second = second;
    }

    /// <summary>All of these hold, beside those given before. A null condition is one that is switched off.</summary>
    public Find<TRow, T1, T2> Where(params IEnumerable<Condition?> conditions) => Next(FindSteps.Where(Plan, conditions));

    /// <summary>The order; the last given counts.</summary>
    public Find<TRow, T1, T2> OrderBy(params IReadOnlyList<OrderTerm> terms) => Next(FindSteps.OrderBy(Plan, terms));

    /// <summary>At most this many rows; within a list, for each parent.</summary>
    public Find<TRow, T1, T2> Limit(int rows) => Next(FindSteps.Limit(Plan, rows));

    /// <summary>All of them, as <paramref name="shape"/> makes each.</summary>
    public Task<IReadOnlyList<TResult>> ToListAsync<TResult>(
        Func<TRow, T1, T2, TResult> shape,
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        ToListAsync(value => shape(value.Row, value.First, value.Second), new StatementSite(file, line), cancellationToken);

    /// <summary>The first in order, as <paramref name="shape"/> makes it; null when there is none.</summary>
    public Task<TResult?> FirstOrDefaultAsync<TResult>(
        Func<TRow, T1, T2, TResult> shape,
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
        where TResult : class =>
        FirstOrDefaultAsync(value => shape(value.Row, value.First, value.Second), new StatementSite(file, line), cancellationToken);

    internal override (TRow Row, T1 First, T2 Second) Read(RowReader reader, ref int ordinal) =>
        (_row.Read(reader, ref ordinal), _first.Read(reader, ref ordinal), _second.Read(reader, ref ordinal));

    private Find<TRow, T1, T2> Next(FindPlan plan) => new(_row, _first, _second, plan, MaybeExecutor);
}
