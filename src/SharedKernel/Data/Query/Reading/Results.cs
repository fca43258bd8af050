using Backend.Data.Execution;
using Backend.Data.Sql;
using Npgsql;

namespace Backend.Data.Query;

/// <summary>Reads result sets to the end, so that an error of the server's never stays unread.</summary>
internal static class Results
{
    public static async Task<IReadOnlyList<T>> ListAsync<T>(NpgsqlDataReader reader, ISelectable<T> shape, CancellationToken cancellationToken)
    {
        var rows = new List<T>();
        var row = new RowReader(reader);
        while (await reader.ReadAsync(cancellationToken))
            rows.Add(Read(shape, row));
        return rows;
    }

    public static async Task<T?> FirstAsync<T>(NpgsqlDataReader reader, ISelectable<T> shape, CancellationToken cancellationToken)
        where T : class
    {
        T? first = null;
        var row = new RowReader(reader);
        while (await reader.ReadAsync(cancellationToken))
            first ??= Read(shape, row);
        return first;
    }

    public static async Task<T?> FirstValueAsync<T>(NpgsqlDataReader reader, ISelectable<T> shape, CancellationToken cancellationToken)
        where T : struct
    {
        T? first = null;
        var row = new RowReader(reader);
        while (await reader.ReadAsync(cancellationToken))
            first ??= Read(shape, row);
        return first;
    }

    public static async Task<T?> FirstOrDefaultAsync<T>(NpgsqlDataReader reader, ISelectable<T> shape, CancellationToken cancellationToken)
    {
        var row = new RowReader(reader);
        var first = await reader.ReadAsync(cancellationToken) ? Read(shape, row) : default;
        while (await reader.ReadAsync(cancellationToken))
        {
            // Read to the end: an error of a later row must not stay unread.
        }

        return first;
    }

    public static async Task<T> SingleAsync<T>(NpgsqlDataReader reader, ISelectable<T> shape, CancellationToken cancellationToken)
    {
        var row = new RowReader(reader);
        if (!await reader.ReadAsync(cancellationToken))
            throw new InvalidOperationException("The query was to answer one row and answered none.");
        var single = Read(shape, row);
        if (await reader.ReadAsync(cancellationToken))
            throw new InvalidOperationException("The query was to answer one row and answered more.");
        return single;
    }

    public static T Single<T>(IReadOnlyList<T> rows) => rows switch
    {
        [var single] => single,
        [] => throw new InvalidOperationException("The query was to answer one row and answered none."),
        _ => throw new InvalidOperationException("The query was to answer one row and answered more."),
    };

    public static T Read<T>(ISelectable<T> shape, RowReader row, int ordinal = 0) => shape.Read(row, ref ordinal);
}
