using Backend.Data.Migrations.Catalog;
using Backend.Data.Migrations.Catalog.Text;
using Backend.Data.Migrations.Errors;
using Npgsql;

namespace Backend.Data.Migrations.Pulling.Reading;

/// <summary>Reads a schema from the catalog, in one transaction that only reads.</summary>
internal static class LiveSchemaReader
{
    private const string ViewColumns = """
        select c.relname::text, a.attname::text, format_type(a.atttypid, a.atttypmod)
        from pg_catalog.pg_class c
        join pg_catalog.pg_namespace n on n.oid = c.relnamespace and n.nspname = $1
        join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where c.relkind in ('v', 'm')
        order by c.oid, a.attnum
        """;

    private const string Serials = $"""
        select t.relname::text, a.attname::text, c.relname::text, {SequenceText.Fields}
        from pg_catalog.pg_class c
        join pg_catalog.pg_namespace n on n.oid = c.relnamespace and n.nspname = $1
        join pg_catalog.pg_sequence s on s.seqrelid = c.oid
        join pg_catalog.pg_depend d
            on d.classid = 'pg_catalog.pg_class'::regclass and d.objid = c.oid
            and d.refclassid = 'pg_catalog.pg_class'::regclass and d.refobjsubid > 0 and d.deptype = 'a'
        join pg_catalog.pg_class t on t.oid = d.refobjid
        join pg_catalog.pg_attribute a on a.attrelid = t.oid and a.attnum = d.refobjsubid
        order by c.oid
        """;

    /// <exception cref="PullException">The server cannot be reached, or refuses.</exception>
    public static async Task<LiveSchema> ReadAsync(string connectionString, string schema, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = new NpgsqlConnection(
                new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, Enlist = false, ApplicationName = "backend pull" }.ConnectionString);
            await connection.OpenAsync(cancellationToken);
            await using var transaction = await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, cancellationToken);
            var snapshot = (await CatalogReader.ReadAsync(connection, [new CatalogScope(schema, [])], cancellationToken))[0];
            if (snapshot.Rows.Count == 0)
                throw new PullException($"The database {connection.Database} on {connection.Host} has no schema {schema}. Name another one with --schema.");
            return new LiveSchema(snapshot, await ViewColumnsAsync(connection, schema, cancellationToken), await SerialsAsync(connection, schema, cancellationToken));
        }
        catch (NpgsqlException error)
        {
            throw new PullException($"The schema {schema} cannot be read: {error.Message}. Check the URL and that its role may connect, then run `db pull` again.", error);
        }
    }

    private static async Task<ILookup<string, (string Name, string Type)>> ViewColumnsAsync(NpgsqlConnection connection, string schema, CancellationToken cancellationToken)
    {
        await using var command = Command(connection, ViewColumns, schema);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var columns = new List<(string View, string Name, string Type)>();
        while (await reader.ReadAsync(cancellationToken))
            columns.Add((reader.GetString(0), reader.GetString(1), reader.GetString(2)));
        return columns.ToLookup(column => column.View, column => (column.Name, column.Type), StringComparer.Ordinal);
    }

    private static async Task<IReadOnlyList<Serial>> SerialsAsync(NpgsqlConnection connection, string schema, CancellationToken cancellationToken)
    {
        await using var command = Command(connection, Serials, schema);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var serials = new List<Serial>();
        while (await reader.ReadAsync(cancellationToken))
            serials.Add(new Serial(reader.GetString(0), reader.GetString(1), reader.GetString(2), SequenceText.Options(reader, 3, withType: false)));
        return serials;
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql, string schema) =>
        new(sql, connection) { Parameters = { new NpgsqlParameter<string> { TypedValue = schema } } };
}
