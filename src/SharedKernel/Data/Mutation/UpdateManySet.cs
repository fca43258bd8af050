using Backend.Data.Execution;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Mutation;

/// <summary>
/// An update that gives each row values of its own, in one statement that joins the table with arrays of them. Every item
/// must find its row, or <see cref="RowCountException"/> ends the unit. More than 10,000 items are sent as several
/// statements, one after the other in the unit's transaction. Rows are locked in no particular order: units that update
/// overlapping rows may deadlock unless they lock them in the order of their key first.
/// </summary>
public sealed class UpdateManySet<TRow, TItem> : WriteTerminals<TRow>
    where TRow : class
{
    private readonly UpdateManyStatement<TItem> _statement;

    internal UpdateManySet(IStatementExecutor? executor, Table<TRow> table, UpdateManyStatement<TItem> statement)
        : base(executor, table) => _statement = statement;

    private protected override WriteNode Node => _statement;

    /// <summary>Sets a column to the item's value.</summary>
    public UpdateManySet<TRow, TItem> Set<T>(Column<T> column, Func<TItem, T> value) => Set(column, value, given => given);

    /// <summary>Sets a column to what the server computes from the item's value: <c>given => Stock.Minus(given)</c>.</summary>
    public UpdateManySet<TRow, TItem> Set<T>(Column<T> column, Func<TItem, T> value, Func<IExpr<T>, IExpr<T>> expression)
    {
        var sent = _statement.Sending(column, value, out var given);
        return With(sent with { Set = [.. sent.Set, new ExpressionAssignment(column, expression(given).Node)] });
    }

    /// <summary>Only rows for which all of these hold, which do not depend on the item. A null condition is one that is switched off.</summary>
    public UpdateManySet<TRow, TItem> Where(params IEnumerable<Condition?> conditions) =>
        With(_statement with { Where = [.. _statement.Where, .. conditions.OfType<Condition>()] });

    /// <summary>
    /// Only rows that meet a condition with a value of their item: <c>given => Stock.Gte(given)</c>, or
    /// <c>given => Version.Eq(given)</c> to update only what has not changed since it was read.
    /// </summary>
    /// <param name="column">The column whose type the value has.</param>
    /// <param name="value">The item's value.</param>
    /// <param name="condition">The condition.</param>
    public UpdateManySet<TRow, TItem> Where<T>(Column<T> column, Func<TItem, T> value, Func<IExpr<T>, Condition> condition)
    {
        var sent = _statement.Sending(column, value, out var given);
        return With(sent with { Where = [.. sent.Where, condition(given)] });
    }

    /// <summary>Passes over items whose row is not there or does not meet the conditions; the row count tells how many did.</summary>
    public UpdateManySet<TRow, TItem> AllowMissing() => With(_statement with { AllowsMissing = true });

    /// <summary>The most items of one statement; 10,000 unless said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public UpdateManySet<TRow, TItem> ChunksOf(int items)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(items, 1);
        return With(_statement with { ChunkSize = items });
    }

    private UpdateManySet<TRow, TItem> With(UpdateManyStatement<TItem> statement) => new(MaybeExecutor, Table, statement);
}
