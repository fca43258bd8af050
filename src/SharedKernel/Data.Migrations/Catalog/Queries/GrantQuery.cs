using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Catalog.Queries;

/// <summary>What each role but the owner may do with tables and views.</summary>
internal static class GrantQuery
{
    // Position 0 is the whole relation. UNION drops what two grantors gave alike.
    private static readonly string Sql = $"""
        with granted as (
            select c.oid, c.relowner, a.grantee, a.privilege_type, a.is_grantable, null::text as name, 0 as position
            from {CatalogSql.Relations}
            cross join aclexplode(c.relacl) as a
            where c.relkind in ('r', 'p', 'f', 'v', 'm')
            union
            select c.oid, c.relowner, a.grantee, a.privilege_type, a.is_grantable, t.attname::text, t.attnum
            from {CatalogSql.Relations}
            join pg_catalog.pg_attribute t on t.attrelid = c.oid and t.attnum > 0 and not t.attisdropped
            cross join aclexplode(t.attacl) as a
            where c.relkind in ('r', 'p', 'f', 'v', 'm')
        ), privileges as (
            select g.oid,
                   g.grantee,
                   g.privilege_type,
                   lower(g.privilege_type)
                       || coalesce(' (' || string_agg(g.name, ', ' order by g.position) || ')', '')
                       || case when g.is_grantable then ' with grant option' else '' end as text,
                   case when g.privilege_type = 'UPDATE' and not g.is_grantable
                        then array_agg(g.name order by g.position) filter (where g.name is not null) end as updatable
            from granted g
            where g.grantee <> g.relowner
            group by g.oid, g.grantee, g.privilege_type, g.is_grantable, g.position = 0
        )
        select n.nspname::text,
               c.relname::text,
               {CatalogSql.Grantee},
               coalesce(array_agg(a.text order by position(a.privilege_type in 'SELECT INSERT UPDATE DELETE TRUNCATE REFERENCES TRIGGER MAINTAIN'), a.text)
                        filter (where a.updatable is null), '{"{}"}'),
               coalesce(max(a.updatable), '{"{}"}')
        from privileges a
        join pg_catalog.pg_class c on c.oid = a.oid
        join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        group by n.nspname, c.relname, c.oid, a.grantee
        order by c.oid, {CatalogSql.RankOfRole}, 3
        """;

    public static CatalogQuery Query { get; } =
        new(Sql, record => new GrantRow(record.GetString(1), record.GetString(2), record.Texts(3), record.Texts(4)));
}
