using System.Runtime.CompilerServices;
using Backend.Data.Execution;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Mutation;

/// <summary>An insert that updates the row in its way.</summary>
public sealed class Upsert<TRow, TNew> : WriteTerminals<TRow>
    where TRow : class
{
    private readonly Table<TRow> _table;

    private readonly InsertStatement<TNew> _statement;

    internal Upsert(IStatementExecutor executor, Table<TRow> table, InsertStatement<TNew> statement)
        : base(executor, table)
    {
        _table = table;
        _statement = statement;
    }

    /// <summary>Runs it for one row, and tells whether the row was inserted.</summary>
    /// <exception cref="StatementException">It has several rows.</exception>
    public Task<Upserted<TRow>> UpsertedAsync(
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        if (_statement.Rows.Count != 1)
            throw new StatementException($"An upsert of {_statement.Rows.Count} rows into {_table.QualifiedName} is read with ReturningAsync().");
        return Executor.QueryAsync(
            Compile(Returning.RowAndWhetherInserted),
            async (reader, ct) => (await Rows.FirstAsync(reader, ReadUpserted, ct))!,
            new StatementSite(file, line),
            cancellationToken);
    }

    private Upserted<TRow> ReadUpserted(RowReader row) =>
        new(_table.ReadRow(row, 0), row.Reader.GetBoolean(_table.AllColumns.Count));

    private protected override CompiledStatement Compile(Returning returning) =>
        InsertCompiler.Compile(_statement, returning, Executor.Filter);
}
