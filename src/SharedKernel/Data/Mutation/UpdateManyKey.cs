using Backend.Data.Execution;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Mutation;

/// <summary>An update of many rows that sets nothing yet.</summary>
public sealed class UpdateManyKey<TRow, TItem>
    where TRow : class
{
    private readonly IStatementExecutor? _executor;

    private readonly Table<TRow> _table;

    private readonly UpdateManyStatement<TItem> _statement;

    internal UpdateManyKey(IStatementExecutor? executor, Table<TRow> table, UpdateManyStatement<TItem> statement)
    {
        _executor = executor;
        _table = table;
        _statement = statement;
    }

    /// <summary>One more column of the key.</summary>
    public UpdateManyKey<TRow, TItem> Key<T>(Column<T> column, Func<TItem, T> value) =>
        new(_executor, _table, _statement.WithKey(column, value));

    /// <summary>Sets a column to the item's value.</summary>
    public UpdateManySet<TRow, TItem> Set<T>(Column<T> column, Func<TItem, T> value) =>
        new UpdateManySet<TRow, TItem>(_executor, _table, _statement).Set(column, value);

    /// <summary>Sets a column to what the server computes from the item's value: <c>given => Stock.Minus(given)</c>.</summary>
    public UpdateManySet<TRow, TItem> Set<T>(Column<T> column, Func<TItem, T> value, Func<IExpr<T>, IExpr<T>> expression) =>
        new UpdateManySet<TRow, TItem>(_executor, _table, _statement).Set(column, value, expression);
}
