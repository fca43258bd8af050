using System.Runtime.CompilerServices;
using Backend.Data.Execution;
using Backend.Data.Sql;

namespace Backend.Data.Relational;

/// <summary>A nested read of a row and one relation.</summary>
public sealed class Find<TRow, T1> : FindBase<(TRow Row, T1 First)>
    where TRow : class
{
    private readonly FindBase<TRow> _row;

    private readonly Relation<TRow, T1> _first;

    internal Find(FindBase<TRow> row, Relation<TRow, T1> first, FindPlan plan, IStatementExecutor? executor)
        : base(plan, executor)
    {
        _row = row;
        _first = first;
    }

    /// <summary>Reads another relation too.</summary>
    public Find<TRow, T1, T2> With<T2>(Relation<TRow, T2> relation) =>
        new(_row, _first, relation, FindSteps.With(Plan, relation.Plan), MaybeExecutor);

    /// <summary>All of these hold, beside those given before. A null condition is one that is switched off.</summary>
    public Find<TRow, T1> Where(params IEnumerable<Condition?> conditions) => Next(FindSteps.Where(Plan, conditions));

    /// <summary>The order; the last given counts.</summary>
    public Find<TRow, T1> OrderBy(params IReadOnlyList<OrderTerm> terms) => Next(FindSteps.OrderBy(Plan, terms));

    /// <summary>At most this many rows; within a list, for each parent.</summary>
    public Find<TRow, T1> Limit(int rows) => Next(FindSteps.Limit(Plan, rows));

    /// <summary>All of them, as <paramref name="shape"/> makes each.</summary>
    public Task<IReadOnlyList<TResult>> ToListAsync<TResult>(
        Func<TRow, T1, TResult> shape,
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        ToListAsync(value => shape(value.Row, value.First), new StatementSite(file, line), cancellationToken);

    /// <summary>The first in order, as <paramref name="shape"/> makes it; null when there is none.</summary>
    public Task<TResult?> FirstOrDefaultAsync<TResult>(
        Func<TRow, T1, TResult> shape,
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
        where TResult : class =>
        FirstOrDefaultAsync(value => shape(value.Row, value.First), new StatementSite(file, line), cancellationToken);

    internal override (TRow Row, T1 First) Read(RowReader reader, ref int ordinal) =>
        (_row.Read(reader, ref ordinal), _first.Read(reader, ref ordinal));

    private Find<TRow, T1> Next(FindPlan plan) => new(_row, _first, plan, MaybeExecutor);
}
