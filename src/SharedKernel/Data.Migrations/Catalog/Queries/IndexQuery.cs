using System.Data.Common;
using Backend.Data.Migrations.Catalog.Text;
using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Catalog.Queries;

/// <summary>Indexes that are no constraint's.</summary>
internal static class IndexQuery
{
    private const string Include = " INCLUDE ";

    // The terms with their operator classes, collations and order are exact only in the printed definition.
    private static readonly string Sql = $"""
        select n.nspname::text,
               c.relname::text,
               i.relname::text,
               x.indisunique,
               pg_get_indexdef(x.indexrelid),
               pg_get_expr(x.indpred, x.indrelid),
               nullif(m.amname::text, 'btree'),
               x.indnullsnotdistinct,
               array_to_string(array(select o.option_name || ' = ' || o.option_value from pg_options_to_table(i.reloptions) as o order by 1), ', '),
               case when not x.indisvalid then 'invalid' end
        from {CatalogSql.Relations}
        join pg_catalog.pg_index x on x.indrelid = c.oid
        join pg_catalog.pg_class i on i.oid = x.indexrelid
        join pg_catalog.pg_am m on m.oid = i.relam
        where not exists (select from pg_catalog.pg_constraint k where k.conindid = x.indexrelid and k.conrelid = c.oid and k.contype in ('p', 'u', 'x'))
        order by c.oid, i.oid
        """;

    public static CatalogQuery Query { get; } = new(Sql, Read);

    private static IndexRow Read(DbDataReader record)
    {
        var (_, terms, rest) = DefinitionText.Brackets(record.GetString(4));
        return new IndexRow(
            record.GetString(1),
            record.GetString(2),
            record.GetBoolean(3),
            terms,
            record.Text(5),
            record.Text(6),
            rest.StartsWith(Include, StringComparison.Ordinal) ? DefinitionText.Brackets(rest).Items : null,
            record.GetBoolean(7),
            record.GetString(8) is { Length: > 0 } parameters ? parameters : null)
        {
            State = record.Text(9),
        };
    }
}
