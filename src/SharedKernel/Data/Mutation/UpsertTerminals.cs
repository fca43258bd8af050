using System.Runtime.CompilerServices;
using Backend.Data.Execution;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Mutation;

/// <summary>The ends of an upsert: those of every write, and those that tell inserted rows from updated ones.</summary>
/// <typeparam name="TRow">The row as read.</typeparam>
public abstract class UpsertTerminals<TRow> : InsertTerminals<TRow>
    where TRow : class
{
    private protected UpsertTerminals(IStatementExecutor executor, Table<TRow> table, InsertStatement statement)
        : base(executor, table, statement)
    {
    }

    /// <summary>Runs it and tells of each row it wrote whether it was inserted; in no particular order.</summary>
    public Task<IReadOnlyList<Upserted<TRow>>> UpsertedListAsync(
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        QueryAsync(Returning.RowAndWhetherInserted, ReadUpserted, new StatementSite(file, line), cancellationToken);

    private protected Task<Upserted<TRow>?> FirstAsync(StatementSite site, CancellationToken cancellationToken)
    {
        if (Chunks > 1 || Statement.RowsOf(0) != 1)
            throw new StatementException($"An upsert of several rows into {Table.QualifiedName} is read with UpsertedListAsync().");
        return Executor.QueryAsync(
            Compile(Returning.RowAndWhetherInserted, 0),
            (reader, ct) => Rows.FirstAsync(reader, ReadUpserted, ct),
            site,
            cancellationToken);
    }

    private Upserted<TRow> ReadUpserted(RowReader row) =>
        new(Table.ReadRow(row, 0), row.Reader.GetBoolean(Table.AllColumns.Count));
}
