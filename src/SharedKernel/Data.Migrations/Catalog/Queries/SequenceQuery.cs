using Backend.Data.Migrations.Catalog.Text;
using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Catalog.Queries;

/// <summary>Sequences of their own: neither an identity column's nor owned by a column.</summary>
internal static class SequenceQuery
{
    private static readonly string Sql = $"""
        select n.nspname::text, c.relname::text, {CatalogSql.Owner("c.relowner")}, {CatalogSql.Grantees("c.relacl", "c.relowner", "USAGE")}, {SequenceText.Fields}
        from {CatalogSql.Relations}
        join pg_catalog.pg_sequence s on s.seqrelid = c.oid
        where not exists (select from pg_catalog.pg_depend d
                          where d.classid = 'pg_catalog.pg_class'::regclass and d.objid = c.oid
                            and d.refclassid = 'pg_catalog.pg_class'::regclass and d.refobjsubid > 0)
        order by c.oid
        """;

    public static CatalogQuery Query { get; } =
        new(Sql, record => new SequenceRow(record.GetString(1), SequenceText.Options(record, 4, withType: true), record.Texts(3)) { Owner = record.Text(2) });
}
