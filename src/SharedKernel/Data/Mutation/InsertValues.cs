using Backend.Data.Execution;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Mutation;

/// <summary>An insert of rows. The organization is written by the compiler; a row cannot name another.</summary>
public sealed class InsertValues<TRow, TNew> : WriteTerminals<TRow>
    where TRow : class
{
    private readonly InsertStatement<TNew> _statement;

    private readonly Table<TRow> _table;

    internal InsertValues(IStatementExecutor executor, Table<TRow> table, IReadOnlyList<ColumnValue<TNew>> values, IReadOnlyList<TNew> rows)
        : base(executor, table)
    {
        if (rows.Count == 0)
            throw new StatementException($"An insert into {table.QualifiedName} needs at least one row.");
        _table = table;
        _statement = new InsertStatement<TNew>(table, values, rows);
    }

    /// <summary>
    /// <c>on conflict</c> with a unique key: its columns without the organization, which is part of every key.
    /// </summary>
    /// <exception cref="StatementException">The table declares no such unique key.</exception>
    public OnConflict<TRow, TNew> OnConflict(params Column[] columns) => new(Executor, _table, _statement, columns);

    private protected override CompiledStatement Compile(Returning returning) =>
        InsertCompiler.Compile(_statement, returning, Executor.Filter);
}
