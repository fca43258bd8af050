using Backend.Data.Query;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Kernel.Seeding.References;

/// <inheritdoc/>
/// <param name="table">The table.</param>
/// <param name="key">A key of the table, by which a row is known.</param>
/// <param name="kept">The columns that are put back when they differ; none to leave rows alone once they are there.</param>
/// <param name="rows">The rows.</param>
internal sealed class ReferenceRows<TRow, TNew, TPatch>(
    IWritableTable<TRow, TNew, TPatch> table,
    IReadOnlyList<Column> key,
    IReadOnlyList<Column> kept,
    IReadOnlyList<TNew> rows) : IReferenceRows
    where TRow : class
{
    public Table Table => (Table)table;

    public bool IsOfOrganizations => table is TenantTable<TRow>;

    Task<int> IReferenceRows.WriteAsync(IStatementStart start, CancellationToken cancellationToken)
    {
        var insert = start.Insert(table).Values(rows).OnConflict([.. key]);
        return kept.Count == 0
            ? insert.DoNothing().ExecuteAsync(cancellationToken)
            : insert.DoUpdate([.. kept]).WhereDistinct().ExecuteAsync(cancellationToken);
    }
}
