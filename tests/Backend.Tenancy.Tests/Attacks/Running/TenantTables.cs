using Npgsql;

namespace Backend.Tenancy.Tests.Attacks.Running;

/// <summary>Finds every table that holds organizations' rows, so that no list has to be kept.</summary>
internal static class TenantTables
{
    private const string Sql = """
        select format('%I.%I', n.nspname, c.relname),
               (select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
                where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attidentity = '' and a.attname <> 'organization_id')
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and n.nspname in ('contacts', 'orders', 'licenses', 'platform')
          and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organization_id')
        order by 1
        """;

    public static async Task<IReadOnlyList<TenantTable>> ReadAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand(Sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var tables = new List<TenantTable>();
        while (await reader.ReadAsync())
            tables.Add(new TenantTable(reader.GetString(0), reader.GetString(1)));
        return tables;
    }
}
