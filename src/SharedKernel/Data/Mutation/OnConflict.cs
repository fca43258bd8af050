using Backend.Data.Execution;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Mutation;

/// <summary>An insert that knows its conflict target and must be told what to do.</summary>
public sealed class OnConflict<TRow, TNew>
    where TRow : class
{
    private readonly IStatementExecutor _executor;

    private readonly Table<TRow> _table;

    private readonly InsertStatement<TNew> _statement;

    internal OnConflict(IStatementExecutor executor, Table<TRow> table, InsertStatement<TNew> statement, Column[] columns)
    {
        _executor = executor;
        _table = table;
        _statement = statement with { Conflict = new ConflictTarget(columns, UniqueKey(table, columns).Where) };
    }

    /// <summary>The row that is there takes these columns from the row that came (<c>excluded</c>).</summary>
    /// <exception cref="StatementException">There are none and nothing else is updated, one is given twice, or one is of another table.</exception>
    public Upsert<TRow, TNew> DoUpdate(params Column[] columns)
    {
        if (columns.Length == 0 && _table.AllColumns.All(column => column.OnUpdate is null))
            throw new StatementException($"An upsert into {_table.QualifiedName} updates nothing.");
        if (columns.Distinct().Count() != columns.Length || !columns.All(_table.AllColumns.Contains))
            throw new StatementException($"An upsert into {_table.QualifiedName} updates columns of that table, each once.");
        return new(_executor, _table, _statement with { Conflict = _statement.Conflict! with { Update = columns } });
    }

    private static Schema.Definition.IndexDefinition UniqueKey(Table table, Column[] columns) =>
        table.Definition.Indexes.FirstOrDefault(index => index.IsUnique && index.Terms.Select(term => term.Expression).SequenceEqual(columns))
        ?? throw new StatementException($"{table.QualifiedName} has no unique key over {string.Join(", ", columns.Select(column => column.Name))}.");
}
