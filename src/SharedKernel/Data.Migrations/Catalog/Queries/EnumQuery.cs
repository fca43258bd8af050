using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Catalog.Queries;

/// <summary>Native enums.</summary>
internal static class EnumQuery
{
    private static readonly string Sql = $"""
        select n.nspname::text,
               t.typname::text,
               {CatalogSql.Owner("t.typowner")},
               array(select e.enumlabel::text from pg_catalog.pg_enum e where e.enumtypid = t.oid order by e.enumsortorder)
        from pg_catalog.pg_type t
        join pg_catalog.pg_namespace n on n.oid = t.typnamespace
        where n.nspname = any ($1) and t.typtype = 'e'
        order by t.oid
        """;

    public static CatalogQuery Query { get; } =
        new(Sql, record => new EnumRow(record.GetString(1), record.Texts(3)) { Owner = record.Text(2) });
}
