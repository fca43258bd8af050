using Backend.Data.Schema;

namespace Backend.Data.Sql;

/// <summary>Rows that .NET has, as an entry of FROM called <c>rows</c>.</summary>
internal sealed class RowsSource<TItem>(IReadOnlyList<ColumnValue<TItem>> values, IReadOnlyList<TItem> items, int start, int count) : IFromItem
{
    string IFromItem.Alias => "rows";

    bool IFromItem.IsTenant => false;

    string IFromItem.Collection => "rows";

    void IFromItem.WriteReference(SqlWriter sql, ReferenceForm form)
    {
        Span<bool> chosen = stackalloc bool[values.Count];
        chosen.Fill(true);
        new UnnestClause<TItem>(values, chosen).Write(sql, RowSpan.Of(items, start, count));
    }
}
