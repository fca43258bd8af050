using Npgsql;

namespace Backend.Data.Execution;

/// <summary>Reads result sets to the end, so that an error of the server's never stays unread.</summary>
internal static class Rows
{
    public static async Task<IReadOnlyList<T>> ListAsync<T>(NpgsqlDataReader reader, Func<RowReader, T> read, CancellationToken cancellationToken)
    {
        var rows = new List<T>();
        var row = new RowReader(reader);
        while (await reader.ReadAsync(cancellationToken))
            rows.Add(read(row));
        return rows;
    }

    public static async Task<T?> FirstAsync<T>(NpgsqlDataReader reader, Func<RowReader, T> read, CancellationToken cancellationToken)
        where T : class
    {
        T? first = null;
        var row = new RowReader(reader);
        while (await reader.ReadAsync(cancellationToken))
            first ??= read(row);
        return first;
    }

    public static async Task<long> CountAsync(NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        await reader.ReadAsync(cancellationToken);
        return reader.GetInt64(0);
    }
}
