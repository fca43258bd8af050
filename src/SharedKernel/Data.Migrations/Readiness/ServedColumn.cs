using System.Data.Common;
using Backend.Data.Execution;

namespace Backend.Data.Migrations.Readiness;

/// <summary>A column of the live catalog, and what the asking role may do with it.</summary>
internal sealed record ServedColumn(
    string Table, string Name, string Type, bool IsRequired, bool UsesSchema, bool Selects, bool Inserts, bool Updates, bool Deletes)
{
    // Without modifiers: a wider varchar is as good to the code.
    private const string Sql = """
        select n.nspname || '.' || c.relname,
               a.attname::text,
               format_type(a.atttypid, null),
               a.attnotnull or c.relkind in ('v', 'm'),
               has_schema_privilege(n.oid, 'usage'),
               has_column_privilege(c.oid, a.attnum, 'select'),
               has_column_privilege(c.oid, a.attnum, 'insert'),
               has_column_privilege(c.oid, a.attnum, 'update'),
               has_table_privilege(c.oid, 'delete')
        from pg_catalog.pg_class c
        join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where c.relkind in ('r', 'p', 'f', 'v', 'm') and n.nspname <> 'information_schema' and n.nspname not like 'pg\_%'
        """;

    public static Task<List<ServedColumn>> AllAsync(Database database, CancellationToken cancellationToken) =>
        database.InspectAsync(Sql, ReadAsync, cancellationToken);

    private static async Task<List<ServedColumn>> ReadAsync(DbDataReader reader, CancellationToken cancellationToken)
    {
        var columns = new List<ServedColumn>();
        while (await reader.ReadAsync(cancellationToken))
        {
            columns.Add(new ServedColumn(reader.GetString(0), reader.GetString(1), TypeName.Base(reader.GetString(2)),
                reader.GetBoolean(3), reader.GetBoolean(4), reader.GetBoolean(5), reader.GetBoolean(6), reader.GetBoolean(7), reader.GetBoolean(8)));
        }

        return columns;
    }
}
