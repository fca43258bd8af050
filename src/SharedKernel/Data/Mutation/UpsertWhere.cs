using System.Runtime.CompilerServices;
using Backend.Data.Execution;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Mutation;

/// <summary>An insert that updates the row in its way only under a condition.</summary>
public sealed class UpsertWhere<TRow> : UpsertTerminals<TRow>
    where TRow : class
{
    internal UpsertWhere(IStatementExecutor? executor, Table<TRow> table, InsertStatement statement)
        : base(executor, table, statement)
    {
    }

    /// <summary>Runs it for one row, and tells whether the row was inserted; null when the row in its way was left as it is.</summary>
    /// <exception cref="StatementException">It has several rows.</exception>
    public Task<Upserted<TRow>?> UpsertedAsync(
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) => FirstAsync(new StatementSite(file, line), cancellationToken);
}
