using Backend.Data.Execution;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Mutation;

/// <summary>
/// An insert of what a select finds. Every column that is never NULL and has no default of the server's must be set; those
/// that .NET fills elsewhere are among them.
/// </summary>
public sealed class InsertSelect<TRow> : InsertTerminals<TRow>
    where TRow : class
{
    private readonly InsertSelectStatement _statement;

    internal InsertSelect(IStatementExecutor? executor, Table<TRow> table, InsertSelectStatement statement)
        : base(executor, table, statement) => _statement = statement;

    /// <summary>Gives a column what the select computes for each row.</summary>
    public InsertSelect<TRow> Set<T>(Column<T> column, IExpr<T> value) => With(column, value.Node);

    /// <summary>Gives a nullable column what the select computes for each row.</summary>
    public InsertSelect<TRow> Set<T>(Column<T?> column, IExpr<T> value)
        where T : struct => With(column, value.Node);

    /// <summary>Gives a column the same value in every row.</summary>
    public InsertSelect<TRow> Set<T>(Column<T> column, T value) => With(column, new Value<T>(column.ValueType, value));

    /// <summary>
    /// <c>on conflict</c> with the primary key or a unique key: its columns in any order, without the organization, which
    /// is part of every key.
    /// </summary>
    /// <exception cref="StatementException">The table declares no such key, or several partial ones.</exception>
    public OnConflict<TRow> OnConflict(params Column[] columns) => new(MaybeExecutor, Table, Statement, columns);

    /// <summary><c>on conflict</c> with any key, which leaves only <c>do nothing</c>.</summary>
    public OnAnyConflict<TRow> OnConflict() => new(MaybeExecutor, Table, Statement);

    private InsertSelect<TRow> With(Column column, Expr value) =>
        new(MaybeExecutor, Table, _statement with { Columns = [.. _statement.Columns, (column, value)] });
}
