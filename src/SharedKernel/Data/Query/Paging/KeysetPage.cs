using Backend.Data.Execution;
using Backend.Data.Schema;
using Backend.Data.Tenancy;
using Npgsql;

namespace Backend.Data.Query.Paging;

/// <summary>One page after a cursor.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="NextCursor">Where the next page begins; null on the last page.</param>
public sealed record KeysetPage<TRow>(IReadOnlyList<TRow> Rows, string? NextCursor)
{
    internal static async Task<KeysetPage<TRow>> ReadAsync(
        NpgsqlDataReader reader,
        Table<TRow> table,
        Keyset keyset,
        OrganizationId organization,
        int pageSize,
        CancellationToken cancellationToken)
    {
        var rows = new List<TRow>();
        var row = new RowReader(reader);
        var last = new string[keyset.Columns.Count];
        var hasMore = false;
        while (await reader.ReadAsync(cancellationToken))
        {
            hasMore = rows.Count == pageSize;
            if (hasMore)
                continue;
            rows.Add(table.ReadRow(row, 0));
            for (var i = 0; rows.Count == pageSize && i < last.Length; i++)
                last[i] = reader.GetString(table.AllColumns.Count + i);
        }

        return new KeysetPage<TRow>(rows, hasMore ? Cursor.Encode(keyset, organization, last) : null);
    }
}
