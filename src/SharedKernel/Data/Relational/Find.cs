using System.Runtime.CompilerServices;
using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Relational.Plan;
using Backend.Data.Relational.Reading;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Relational;

/// <summary>
/// A nested read: rows of a table and what <c>With</c> names, by default in one statement. Immutable: each step returns
/// a new one, so a common beginning can be shared.
/// </summary>
/// <typeparam name="TRow">A row of the table, whose relations may be read.</typeparam>
/// <typeparam name="TResult">What one row is read as: the row, or a tuple that grows with each <c>With</c>.</typeparam>
public sealed class Find<TRow, TResult> : INestedFind<TResult>
{
    private readonly IStatementExecutor? _executor;

    private readonly FindPlan _plan;

    private readonly RowShape<TResult> _shape;

    internal Find(IStatementExecutor? executor, FindPlan plan, RowShape<TResult> shape)
    {
        _executor = executor;
        _plan = plan;
        _shape = shape;
    }

    internal Find(Table<TResult> table, IStatementExecutor? executor = null)
        : this(executor, new FindPlan(table, [new ItemsPart(table)]), ((ISelectable<TResult>)table).Read)
    {
    }

    internal FindPlan Plan => _plan;

    internal RowShape<TResult> Shape => _shape;

    FindPlan INestedFind<TResult>.Plan => _plan;

    RowShape<TResult> INestedFind<TResult>.Shape => _shape;

    internal IStatementExecutor Executor => _executor
        ?? throw new StatementException("A shape given to Load is not run by itself.");

    /// <summary>All of these hold, beside those given before. A null condition is one that is switched off.</summary>
    public Find<TRow, TResult> Where(params IEnumerable<Condition?> conditions) =>
        Next(_plan with { Where = [.. _plan.Where, .. conditions.OfType<Condition>()] });

    /// <summary>The order; the last given counts.</summary>
    public Find<TRow, TResult> OrderBy(params IReadOnlyList<OrderTerm> terms) => Next(_plan with { OrderBy = terms });

    /// <summary>At most this many rows; within a list, for each parent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public Find<TRow, TResult> Limit(int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        return Next(_plan with { Limit = rows });
    }

    /// <summary>Skips rows; within a list, for each parent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public Find<TRow, TResult> Offset(int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        return Next(_plan with { Offset = rows });
    }

    /// <summary>Locks the rows of the first table until the transaction ends; related rows are not locked.</summary>
    public Find<TRow, TResult> ForUpdate() => Next(_plan with { Locking = new Locking(" for update", [_plan.From]) });

    /// <summary>
    /// Reads each list by a statement of its own, which finds the rows of all parents by their keys; the statements of
    /// one level share a round trip. For very wide rows and long lists; others are faster in one statement. The levels
    /// are read one after the other, so at READ COMMITTED a change in between may be seen by the later ones only.
    /// </summary>
    public Find<TRow, TResult> PerLevel() => Next(_plan with { IsPerLevel = true });

    /// <summary>Each row as <paramref name="shape"/> makes it.</summary>
    public Find<TRow, TOut> As<TOut>(Func<TResult, TOut> shape)
    {
        var inner = _shape;
        return new(_executor, _plan, (RowReader row, ref int ordinal) => shape(inner(row, ref ordinal)));
    }

    /// <summary>All of them.</summary>
    public Task<IReadOnlyList<TResult>> ToListAsync(
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) => ListAsync(_plan, new StatementSite(file, line), cancellationToken);

    /// <summary>The one there is.</summary>
    /// <exception cref="InvalidOperationException">There is none, or more than one.</exception>
    public async Task<TResult> SingleAsync(
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        Results.Single(await ListAsync(Limited(2), new StatementSite(file, line), cancellationToken));

    /// <summary>
    /// The statement as it would be sent, with <c>$n</c> for every value; read by levels, all of them, the first level
    /// first.
    /// </summary>
    public string ToSql()
    {
        var filter = _executor?.Filter ?? OrganizationFilter.On;
        return _plan.IsPerLevel ? LevelReader.ToSql(_plan, filter) : FindCompiler.Compile(_plan, filter).Text;
    }

    /// <summary>At most the first row.</summary>
    internal Task<IReadOnlyList<TResult>> FirstAsync(StatementSite site, CancellationToken cancellationToken) =>
        ListAsync(Limited(1), site, cancellationToken);

    internal Find<TRow, TNext> Grow<TLast, TNext>(Relation<TRow, TLast> relation, Func<TResult, TLast, TNext> grow) =>
        Grow(relation.Part, relation.Read, grow);

    internal Find<TRow, TNext> Grow<TLast, TNext>(ISelectable<TLast> extra, Func<TResult, TLast, TNext> grow) =>
        Grow(new ItemsPart(extra), extra.Read, grow);

    internal Find<TRow, TNext> Chosen<TNext>(ISelectable<TNext> columns) => _plan.Parts is [ItemsPart]
        ? new(_executor, _plan with { Parts = [new ItemsPart(columns)] }, columns.Read)
        : throw new StatementException($"The columns of {_plan.From.QualifiedName} are chosen before With(…) adds to them.");

    private Find<TRow, TNext> Grow<TLast, TNext>(FindPart part, RowShape<TLast> read, Func<TResult, TLast, TNext> grow)
    {
        var inner = _shape;
        return new(
            _executor,
            _plan with { Parts = [.. _plan.Parts, part] },
            (RowReader row, ref int ordinal) => grow(inner(row, ref ordinal), read(row, ref ordinal)));
    }

    private async Task<IReadOnlyList<TResult>> ListAsync(FindPlan plan, StatementSite site, CancellationToken cancellationToken)
    {
        if (plan.IsPerLevel)
            return SlotRows.Read(await LevelReader.ReadAsync(Executor, plan, site, cancellationToken), _shape);
        return await Executor.QueryAsync(FindCompiler.Compile(plan, Executor.Filter), ReadAsync, site, cancellationToken);
    }

    private async Task<IReadOnlyList<TResult>> ReadAsync(Npgsql.NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        var rows = new List<TResult>();
        var row = new RowReader(reader);
        while (await reader.ReadAsync(cancellationToken))
        {
            var ordinal = 0;
            rows.Add(_shape(row, ref ordinal));
        }

        return rows;
    }

    private FindPlan Limited(int rows) => _plan with { Limit = Math.Min(rows, _plan.Limit ?? rows) };

    private Find<TRow, TResult> Next(FindPlan plan) => new(_executor, plan, _shape);
}
