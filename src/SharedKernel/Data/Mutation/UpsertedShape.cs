using Backend.Data.Execution;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Mutation;

/// <summary>A whole row, and behind it whether it was inserted.</summary>
internal sealed class UpsertedShape<TRow>(Table<TRow> table) : ISelectable<Upserted<TRow>>
{
    public IReadOnlyList<Expr> Items { get; } = [.. table.AllColumns, new Inserted(table)];

    void ISelectable.AddItems(List<Expr> items) => items.AddRange(Items);

    Upserted<TRow> ISelectable<Upserted<TRow>>.Read(RowReader row, ref int ordinal)
    {
        var inserted = ordinal + table.AllColumns.Count;
        var upserted = new Upserted<TRow>(table.ReadRow(row, ordinal), row.Reader.GetBoolean(inserted));
        ordinal = inserted + 1;
        return upserted;
    }
}
