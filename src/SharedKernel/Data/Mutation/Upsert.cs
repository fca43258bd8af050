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
    public Task<Upserted<TRow>> UpsertedAsync(
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) => Executor.QueryAsync(
            Compile(Returning.RowAndWhetherInserted),
            async (reader, ct) =>
            {
                var rows = await Rows.ListAsync(reader, row => new Upserted<TRow>(_table.ReadRow(row, 0), row.Reader.GetBoolean(_table.AllColumns.Count)), ct);
                return rows[0];
            },
            new StatementSite(file, line),
            cancellationToken);

    private protected override CompiledStatement Compile(Returning returning) =>
        InsertCompiler.Compile(_statement, returning, Executor.Filter);
}
