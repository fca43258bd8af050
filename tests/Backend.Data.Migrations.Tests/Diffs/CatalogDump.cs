using Npgsql;

namespace Backend.Data.Migrations.Tests.Diffs;

/// <summary>
/// All that PostgreSQL knows of a schema, as lines in its own words. Written for these tests alone, so that what compares
/// is not what is compared. The order of columns is left out: a column that is added stands last, wherever the code has it.
/// </summary>
internal static class CatalogDump
{
    private const string Query = """
        with s as (select $1::regnamespace as id)
        select 'relation ' || c.relname || ' ' || c.relkind::text || ' owner ' || pg_get_userbyid(c.relowner) || ' walled ' || c.relrowsecurity || ' forced ' || c.relforcerowsecurity || coalesce(' ' || c.reloptions::text, '')
            from pg_class c, s where c.relnamespace = s.id and c.relkind in ('r', 'v', 'm')
        union all
        select 'column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end
                || ' identity(' || a.attidentity::text || ') generated(' || a.attgenerated::text || ') ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '') || ' ' || coalesce(a.attcollation::regcollation::text, '')
            from pg_attribute a join pg_class c on c.oid = a.attrelid left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum, s
            where c.relnamespace = s.id and c.relkind in ('r', 'v', 'm') and a.attnum > 0 and not a.attisdropped
        union all
        select 'constraint ' || n.conrelid::regclass || ' ' || n.conname || ' ' || pg_get_constraintdef(n.oid) || ' valid ' || n.convalidated from pg_constraint n, s where n.connamespace = s.id and n.contype <> 'n'
        union all
        select 'index ' || pg_get_indexdef(i.indexrelid) || ' valid ' || i.indisvalid from pg_index i join pg_class c on c.oid = i.indexrelid, s where c.relnamespace = s.id
        union all
        select 'enum ' || t.typname || ' ' || string_agg(e.enumlabel, ',' order by e.enumsortorder) from pg_type t join pg_enum e on e.enumtypid = t.oid, s where t.typnamespace = s.id group by t.typname
        union all
        select 'sequence ' || coalesce((select 'of ' || d.refobjid::regclass || '.' || a.attname from pg_depend d join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid where d.objid = c.oid and d.deptype = 'i'), c.relname)
                || ' ' || q.seqstart || ' ' || q.seqincrement || ' ' || q.seqmin || ' ' || q.seqmax || ' ' || q.seqcache || ' ' || q.seqcycle
            from pg_sequence q join pg_class c on c.oid = q.seqrelid, s where c.relnamespace = s.id
        union all
        select 'view ' || c.relname || ' ' || pg_get_viewdef(c.oid) from pg_class c, s where c.relnamespace = s.id and c.relkind in ('v', 'm')
        union all
        select 'policy ' || c.relname || ' ' || p.polname || ' ' || p.polcmd::text || ' ' || p.polpermissive || ' ' || p.polroles::regrole[]::text || ' ' || coalesce(pg_get_expr(p.polqual, p.polrelid), '') || ' ' || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '')
            from pg_policy p join pg_class c on c.oid = p.polrelid, s where c.relnamespace = s.id
        union all
        select 'grant ' || c.relname || ' ' || g.privilege_type || ' to ' || g.grantee::regrole
            from pg_class c, s, aclexplode(c.relacl) g where c.relnamespace = s.id and g.grantee <> c.relowner and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'i')
        union all
        select 'grant ' || c.relname || '(' || a.attname || ') ' || g.privilege_type || ' to ' || g.grantee::regrole
            from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped, s, aclexplode(a.attacl) g where c.relnamespace = s.id
        union all
        select 'usage to ' || g.grantee::regrole from pg_namespace n, s, aclexplode(n.nspacl) g where n.oid = s.id
        union all
        select 'extension ' || extname from pg_extension where extnamespace = to_regnamespace('extensions')
        order by 1
        """;

    public static async Task<IReadOnlyList<string>> ReadAsync(NpgsqlConnection connection, string schema)
    {
        await using var command = new NpgsqlCommand(Query, connection) { Parameters = { new NpgsqlParameter<string> { TypedValue = schema } } };
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
            lines.Add(reader.GetString(0));
        return lines;
    }
}
