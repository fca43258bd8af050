using Backend.Data.Execution;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Mutation;

/// <summary>An insert that knows its conflict target and must be told what to do.</summary>
public sealed class OnConflict<TRow>
    where TRow : class
{
    private readonly IStatementExecutor? _executor;

    private readonly Table<TRow> _table;

    private readonly InsertStatement _statement;

    private readonly Column[] _columns;

    /// <summary>Null until a condition tells which of several partial keys is meant.</summary>
    private readonly ConflictClause? _target;

    internal OnConflict(IStatementExecutor? executor, Table<TRow> table, InsertStatement statement, Column[] columns, Condition? where = null)
    {
        _executor = executor;
        _table = table;
        _columns = columns;
        _statement = statement;
        _target = ConflictTarget.Find(table, columns, where);
    }

    private ConflictClause Target => _target ?? throw ConflictTarget.Ambiguous(_table, _columns);

    /// <summary>
    /// The partial key with this condition. Needed only where several keys have the same columns: the condition of the
    /// only one is written unasked.
    /// </summary>
    /// <exception cref="StatementException">The table declares no such key.</exception>
    public OnConflict<TRow> Where(Condition condition) => new(_executor, _table, _statement, _columns, condition);

    /// <summary>The row that is there stays as it is; the row that came is neither written, counted nor returned.</summary>
    public InsertUnlessConflict<TRow> DoNothing() => new(_executor, _table, With(Target));

    /// <summary>The row that is there is updated, as <c>Set</c> then says.</summary>
    public DoUpdate<TRow> DoUpdate() => new(_executor, _table, Updating([]));

    /// <summary>The row that is there takes these columns from the row that came (<c>excluded</c>).</summary>
    /// <exception cref="StatementException">There are none and nothing else is updated, one is given twice, or one is of another table.</exception>
    public Upsert<TRow> DoUpdate(params Column[] columns)
    {
        if (columns.Length == 0 && _table.OnUpdateColumns.Length == 0)
            throw new StatementException($"An upsert into {_table.QualifiedName} updates nothing.");
        return new(_executor, _table, Updating(Array.ConvertAll(columns, column => new ExcludedAssignment(column))));
    }

    private InsertStatement Updating(IReadOnlyList<Assignment> set) => With(Target with { IsUpdate = true, Set = set });

    private InsertStatement With(ConflictClause conflict) => _statement with { Conflict = conflict };
}
