using System.Data.Common;
using Backend.Data.Execution;

namespace Backend.Data.Tenancy.SelfTest;

/// <summary>Reads catalog queries into lists.</summary>
internal static class CatalogRows
{
    public static Task<IReadOnlyList<T>> RowsAsync<T>(this Database database, string sql, Func<DbDataReader, T> read, CancellationToken cancellationToken) =>
        database.InspectAsync<IReadOnlyList<T>>(
            sql,
            async (reader, token) =>
            {
                var rows = new List<T>();
                while (await reader.ReadAsync(token))
                    rows.Add(read(reader));
                return rows;
            },
            cancellationToken);
}
