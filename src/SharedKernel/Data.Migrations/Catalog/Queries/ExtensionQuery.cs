using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Schema.Definition;

namespace Backend.Data.Migrations.Catalog.Queries;

/// <summary>The extensions that were asked for, and those that types of columns and operators of indexes come from.</summary>
internal static class ExtensionQuery
{
    // An array type is no member of the extension; its element is.
    private static readonly string Sql = $"""
        with needed as (
            select asked.schema, asked.extension
            from unnest($2, $3) as asked (schema, extension)
            union
            select n.nspname::text, e.extname::text
            from {CatalogSql.Relations}
            join pg_catalog.pg_depend d on d.classid = 'pg_catalog.pg_class'::regclass and d.objid = c.oid
            left join pg_catalog.pg_type t on d.refclassid = 'pg_catalog.pg_type'::regclass and t.oid = d.refobjid and t.typelem <> 0
            join pg_catalog.pg_depend m
                on m.classid = d.refclassid and m.objid = coalesce(t.typelem, d.refobjid)
                and m.refclassid = 'pg_catalog.pg_extension'::regclass and m.deptype = 'e'
            join pg_catalog.pg_extension e on e.oid = m.refobjid
        )
        select needed.schema,
               e.extname::text,
               case when s.nspname <> '{Extension.SchemaName}' then 'in the schema ' || s.nspname end,
               {CatalogSql.Grantees("s.nspacl", "s.nspowner", "USAGE")}
        from needed
        join pg_catalog.pg_extension e on e.extname = needed.extension
        join pg_catalog.pg_namespace s on s.oid = e.extnamespace
        order by 1, 2
        """;

    public static CatalogQuery Query { get; } =
        new(Sql, record => new ExtensionRow(record.GetString(1), record.Texts(3)) { State = record.Text(2) }) { NamesExtensions = true };
}
