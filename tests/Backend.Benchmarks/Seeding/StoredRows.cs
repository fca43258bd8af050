using Npgsql;

namespace Backend.Benchmarks.Seeding;

/// <summary>The rows of one table and organization, as the parameters of the statement that inserts them.</summary>
internal sealed record StoredRows(Guid Organization, string Sql, IReadOnlyList<NpgsqlParameter> Parameters)
{
    private const string ColumnsOf = """
        select a.attname::text, case when t.typtype = 'e' then t.typnamespace::regnamespace || '.' || t.typname
            when t.typname = 'varchar' then 'character varying' else format_type(a.atttypid, null) end
        from pg_attribute a join pg_type t on t.oid = a.atttypid
        where a.attrelid = $1::regclass and a.attnum > 0 and a.attname <> 'organization_id' order by a.attnum
        """;

    /// <summary>All rows of the tables, by organization, each with its tables in the order given.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<StoredRows>>> ReadAsync(string connectionString, IReadOnlyList<string> tables, CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(ct);
        var rows = new List<StoredRows>();
        foreach (var table in tables)
            rows.AddRange(await ReadAsync(connection, table, ct));
        return [.. rows.GroupBy(row => row.Organization).Select(organization => organization.ToList())];
    }

    private static async Task<IReadOnlyList<StoredRows>> ReadAsync(NpgsqlConnection connection, string table, CancellationToken ct)
    {
        var columns = await ColumnsAsync(connection, table, ct);
        await using var command = new NpgsqlCommand(
            $"select t.organization_id, {string.Join(", ", columns.Select(column => column.Aggregate))} from {table} t group by 1", connection);
        await using var reader = await command.ExecuteReaderAsync(ct);
        var rows = new List<StoredRows>();
        var sql = Insert(table, columns);
        while (await reader.ReadAsync(ct))
            rows.Add(new(reader.GetGuid(0), sql, [.. columns.Select((column, index) => column.Parameter(reader, index + 1))]));
        return rows;
    }

    private static async Task<IReadOnlyList<StoredColumn>> ColumnsAsync(NpgsqlConnection connection, string table, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(ColumnsOf, connection) { Parameters = { new() { Value = table } } };
        await using var reader = await command.ExecuteReaderAsync(ct);
        var columns = new List<StoredColumn>();
        while (await reader.ReadAsync(ct))
            columns.Add(new(reader.GetString(0), reader.GetString(1)));
        return columns;
    }

    private static string Insert(string table, IReadOnlyList<StoredColumn> columns)
    {
        var names = string.Join(", ", columns.Select(column => column.Name));
        var values = string.Join(", ", columns.Select((column, index) => column.Inserted($"r.c{index}")));
        var arrays = string.Join(", ", columns.Select((column, index) => $"${index + 2}::{column.Unnested}"));
        var aliases = string.Join(", ", columns.Select((_, index) => $"c{index}"));
        return $"insert into {table} (organization_id, {names}) select $1, {values} from unnest({arrays}) as r({aliases})";
    }
}
