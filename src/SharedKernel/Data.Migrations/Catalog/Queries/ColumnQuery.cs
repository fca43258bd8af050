using System.Data.Common;
using Backend.Data.Migrations.Catalog.Text;
using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Catalog.Queries;

/// <summary>Columns of tables. Those of views follow from the views' queries.</summary>
internal static class ColumnQuery
{
    private static readonly string Sql = $"""
        select n.nspname::text,
               c.relname::text,
               a.attname::text,
               format_type(a.atttypid, a.atttypmod),
               not a.attnotnull,
               pg_get_expr(v.adbin, v.adrelid),
               a.attgenerated::text,
               a.attidentity::text,
               case when l.collnamespace <> 'pg_catalog'::regnamespace then l.collnamespace::regnamespace || '.' else '' end || l.collname,
               {SequenceText.Fields}
        from {CatalogSql.Relations}
        join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        join pg_catalog.pg_type t on t.oid = a.atttypid
        left join pg_catalog.pg_attrdef v on v.adrelid = c.oid and v.adnum = a.attnum
        left join pg_catalog.pg_collation l on l.oid = a.attcollation and l.oid <> t.typcollation
        left join pg_catalog.pg_depend d
            on a.attidentity <> '' and d.refclassid = 'pg_catalog.pg_class'::regclass and d.refobjid = c.oid and d.refobjsubid = a.attnum
            and d.classid = 'pg_catalog.pg_class'::regclass and d.deptype = 'i'
        left join pg_catalog.pg_sequence s on s.seqrelid = d.objid
        where {CatalogSql.IsTable}
        order by c.oid, a.attnum
        """;

    public static CatalogQuery Query { get; } = new(Sql, Read);

    private static ColumnRow Read(DbDataReader record)
    {
        var generated = record.GetString(6);
        return new ColumnRow(
            record.GetString(1),
            record.GetString(2),
            record.GetString(3),
            record.GetBoolean(4),
            generated.Length == 0 ? record.Text(5) : null,
            generated.Length == 0 ? null : record.Text(5),
            Numbering(record),
            record.Text(8))
        {
            State = generated == "v" ? "virtual" : null,
        };
    }

    private static string? Numbering(DbDataReader record)
    {
        if (record.GetString(7) is not { Length: > 0 } identity)
            return null;
        var options = SequenceText.Options(record, 9, withType: false);
        return $"{(identity == "a" ? "always" : "by default")} as identity{(options is null ? "" : $" ({options})")}";
    }
}
