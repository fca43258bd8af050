using Backend.Data.Execution;
using Backend.Data.Sql;
using Npgsql;

namespace Backend.Data.Query.Paging;

/// <summary>One page after a cursor.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="NextCursor">Where the next page begins; null on the last page.</param>
public sealed record KeysetPage<TRow>(IReadOnlyList<TRow> Rows, string? NextCursor)
{
    internal static async Task<KeysetPage<TRow>> ReadAsync(
        NpgsqlDataReader reader,
        ISelectable<TRow> shape,
        int width,
        Keyset keyset,
        IStatementExecutor executor,
        int pageSize,
        CancellationToken cancellationToken)
    {
        var rows = new List<TRow>();
        var row = new RowReader(reader);
        var last = new string[keyset.Terms.Count];
        var hasMore = false;
        while (await reader.ReadAsync(cancellationToken))
        {
            hasMore = rows.Count == pageSize;
            if (hasMore)
                continue;
            rows.Add(Results.Read(shape, row));
            for (var i = 0; rows.Count == pageSize && i < last.Length; i++)
                last[i] = reader.GetString(width + i);
        }

        return new KeysetPage<TRow>(rows, hasMore ? Cursor.Encode(keyset, executor, last) : null);
    }
}
