using System.Data.Common;
using Backend.Data.Migrations.Catalog.Text;
using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Catalog.Queries;

/// <summary>Views and materialized views, in the order in which they were made.</summary>
internal static class ViewQuery
{
    private static readonly string Sql = $"""
        select n.nspname::text,
               c.relname::text,
               {CatalogSql.Owner("c.relowner")},
               c.relkind = 'm',
               pg_get_viewdef(c.oid),
               array(select a.attname::text from pg_catalog.pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum),
               nullif(concat_ws(', ',
                   case when c.relkind = 'v'
                             and not exists (select from pg_options_to_table(c.reloptions) as o
                                             where o.option_name = 'security_invoker' and o.option_value::boolean)
                        then 'without security_invoker' end,
                   case when not c.relispopulated then 'not populated' end,
                   (select string_agg(o.option_name || ' = ' || o.option_value, ', ' order by o.option_name)
                    from pg_options_to_table(c.reloptions) as o where o.option_name <> 'security_invoker')), '')
        from {CatalogSql.Relations}
        where c.relkind in ('v', 'm')
        order by c.oid
        """;

    public static CatalogQuery Query { get; } = new(Sql, Read);

    private static ViewRow Read(DbDataReader record)
    {
        var (columns, query) = ViewText.Parts(record.GetString(4), record.Texts(5));
        return new ViewRow(record.GetString(1), record.GetBoolean(3), columns, query) { Owner = record.Text(2), State = record.Text(6) };
    }
}
