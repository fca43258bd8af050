using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Catalog.Queries;

/// <summary>Tables, in the order in which they were made.</summary>
internal static class TableQuery
{
    private static readonly string Sql = $"""
        select n.nspname::text,
               c.relname::text,
               {CatalogSql.Owner("c.relowner")},
               nullif(concat_ws(', ',
                   case when c.relpersistence = 'u' then 'unlogged' end,
                   case c.relkind when 'f' then 'foreign' when 'p' then 'partition by ' || pg_get_partkeydef(c.oid) end,
                   (select string_agg(case when c.relispartition then 'partition of ' else 'inherits ' end || i.inhparent::regclass, ', ' order by i.inhseqno)
                    from pg_catalog.pg_inherits i where i.inhrelid = c.oid)), '')
        from {CatalogSql.Relations}
        where {CatalogSql.IsTable}
        order by c.oid
        """;

    public static CatalogQuery Query { get; } =
        new(Sql, record => new TableRow(record.GetString(1)) { Owner = record.Text(2), State = record.Text(3) });
}
