using Backend.Data.Execution;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Mutation;

/// <summary>An update of many rows, each by values of its own, that does not yet say which item is which row.</summary>
/// <typeparam name="TRow">The row as read.</typeparam>
/// <typeparam name="TItem">What holds the key and the values of one row.</typeparam>
public sealed class UpdateMany<TRow, TItem>
    where TRow : class
{
    private readonly IStatementExecutor? _executor;

    private readonly Table<TRow> _table;

    private readonly UpdateManyStatement<TItem> _statement;

    internal UpdateMany(IStatementStart start, Table<TRow> table, IReadOnlyList<TItem> items)
    {
        if (items.Count == 0)
            throw new StatementException($"An update of many rows of {table.QualifiedName} needs at least one item.");
        _executor = start.MaybeExecutor;
        _table = table;
        _statement = new UpdateManyStatement<TItem>(table, items) { With = start.With };
    }

    /// <summary>The column of the primary key, or of a unique key, by which an item finds its row.</summary>
    public UpdateManyKey<TRow, TItem> Key<T>(Column<T> column, Func<TItem, T> value) =>
        new(_executor, _table, _statement.WithKey(column, value));
}
