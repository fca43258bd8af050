using Backend.Development;
using Backend.Testing.Databases;
using Npgsql;

namespace Backend.Data.Migrations.Tests.Running.Kills;

/// <summary>What a database holds, as text: two that were migrated alike have the same.</summary>
internal static class CatalogDump
{
    private static readonly string[] Queries =
    [
        """
        select 'table', c.oid::regclass, c.relkind, pg_get_userbyid(c.relowner), c.relrowsecurity, c.relforcerowsecurity, c.relacl
        from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('platform', 'catalog', 'sales')
        """,
        """
        select 'column', a.attrelid::regclass, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, pg_get_expr(d.adbin, d.adrelid)
        from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
        left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where n.nspname in ('platform', 'catalog', 'sales') and a.attnum > 0 and c.relkind in ('r', 'v')
        """,
        """
        select 'constraint', c.conrelid::regclass, c.conname, c.convalidated, pg_get_constraintdef(c.oid)
        from pg_constraint c join pg_namespace n on n.oid = c.connamespace where n.nspname in ('platform', 'catalog', 'sales')
        """,
        """
        select 'index', i.indexrelid::regclass, i.indisvalid, i.indisready, pg_get_indexdef(i.indexrelid)
        from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('platform', 'catalog', 'sales')
        """,
        "select 'policy', schemaname, tablename, policyname, permissive, roles, cmd, qual, with_check from pg_policies",
        "select 'label', e.enumtypid::regtype, row_number() over (partition by e.enumtypid order by e.enumsortorder), e.enumlabel from pg_enum e",
        "select 'migration', module, id, checksum from platform.migrations",
        "select 'progress', module, id from platform.migration_progress",
    ];

    public static async Task<string> ReadAsync(TestDatabase database)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString(DatabaseRole.Admin) + ";Pooling=false");
        await connection.OpenAsync();
        var lines = new List<string>();
        foreach (var query in Queries)
            await ReadAsync(connection, query, lines);
        var tables = new List<string>();
        await ReadAsync(connection, "select schemaname || '.' || tablename from pg_tables where schemaname in ('catalog', 'sales')", tables);
        foreach (var table in tables)
            await ReadAsync(connection, $"select '{table}', t::text from {table} t", lines);
        lines.Sort(StringComparer.Ordinal);
        return string.Join('\n', lines);
    }

    private static async Task ReadAsync(NpgsqlConnection connection, string query, List<string> lines)
    {
        // As text altogether: not every type of the catalog has one in .NET.
        await using var command = new NpgsqlCommand(query, connection) { AllResultTypesAreUnknown = true };
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            lines.Add(string.Join(' ', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "-" : reader.GetString(i))));
    }
}
