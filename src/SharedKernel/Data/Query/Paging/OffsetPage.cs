using Backend.Data.Execution;
using Backend.Data.Sql;
using Npgsql;

namespace Backend.Data.Query.Paging;

/// <summary>One page by number, with the number of rows on all pages.</summary>
/// <param name="Rows">The rows; empty past the last page.</param>
/// <param name="Total">All rows that meet the conditions.</param>
public sealed record OffsetPage<TRow>(IReadOnlyList<TRow> Rows, long Total)
{
    internal static async Task<OffsetPage<TRow>> ReadAsync(NpgsqlDataReader reader, ISelectable<TRow> shape, CancellationToken cancellationToken)
    {
        const int TotalOrdinal = 0, PresentOrdinal = 1, RowOrdinal = 2;
        var rows = new List<TRow>();
        var row = new RowReader(reader);
        long total = 0;
        while (await reader.ReadAsync(cancellationToken))
        {
            total = reader.GetInt64(TotalOrdinal);
            if (!reader.IsDBNull(PresentOrdinal))
                rows.Add(Results.Read(shape, row, RowOrdinal));
        }

        return new OffsetPage<TRow>(rows, total);
    }
}
