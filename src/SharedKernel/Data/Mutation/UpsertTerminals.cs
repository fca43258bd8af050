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
    private protected UpsertTerminals(IStatementExecutor? executor, Table<TRow> table, InsertStatement statement)
        : base(executor, table, statement)
    {
    }

    private protected WriteReturning<Upserted<TRow>> Upserted
    {
        get
        {
            var shape = new UpsertedShape<TRow>(Table);
            return new(MaybeExecutor, Statement with { Returned = shape.Items }, shape);
        }
    }

    /// <summary>Runs it and tells of each row it wrote whether it was inserted; in no particular order.</summary>
    public Task<IReadOnlyList<Upserted<TRow>>> UpsertedListAsync(
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) => Upserted.ToListAsync(cancellationToken, file, line);

    private protected Task<Upserted<TRow>?> FirstAsync(StatementSite site, CancellationToken cancellationToken)
    {
        if (Statement.Chunks > 1 || Statement.RowsOf(0) != 1)
            throw new StatementException($"An upsert of several rows into {Table.QualifiedName} is read with UpsertedListAsync().");
        var upserted = Upserted;
        return WriteExecution.FirstAsync(upserted.Executor, upserted.Node, upserted.Shape, site, cancellationToken);
    }
}
