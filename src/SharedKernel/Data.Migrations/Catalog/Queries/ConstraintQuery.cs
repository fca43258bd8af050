using System.Data.Common;
using Backend.Data.Migrations.Catalog.Text;
using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Catalog.Queries;

/// <summary>Keys, checks, exclusions and foreign keys.</summary>
internal static class ConstraintQuery
{
    private static readonly string Sql = $"""
        select n.nspname::text,
               c.relname::text,
               k.contype::text,
               k.conname::text,
               pg_get_constraintdef(k.oid),
               {Columns("k.conkey", "k.conrelid")},
               pg_get_expr(k.conbin, k.conrelid),
               coalesce(x.indnullsnotdistinct, false),
               fn.nspname || '.' || f.relname,
               {Columns("k.confkey", "k.confrelid")},
               k.confdeltype::text,
               {Columns("k.confdelsetcols", "k.conrelid")},
               k.confupdtype::text,
               case when k.condeferred then 'deferrable initially deferred' when k.condeferrable then 'deferrable' end,
               nullif(concat_ws(', ',
                   case when not k.convalidated then 'not valid' end,
                   case when k.contype = 'c' and k.connoinherit then 'no inherit' end,
                   case when k.confmatchtype = 'f' then 'match full' end), '')
        from {CatalogSql.Relations}
        join pg_catalog.pg_constraint k on k.conrelid = c.oid and k.contype in ('p', 'u', 'x', 'c', 'f')
        left join pg_catalog.pg_index x on x.indexrelid = k.conindid and k.contype in ('p', 'u', 'x')
        left join pg_catalog.pg_class f on f.oid = k.confrelid
        left join pg_catalog.pg_namespace fn on fn.oid = f.relnamespace
        order by c.oid, position(k.contype::text in 'puxcf'), k.oid
        """;

    public static CatalogQuery Query { get; } = new(Sql, Read);

    private static string Columns(string numbers, string table) => $"""
        array(select a.attname::text
              from unnest({numbers}) with ordinality as i (number, position)
              join pg_catalog.pg_attribute a on a.attrelid = {table} and a.attnum = i.number
              order by i.position)
        """;

    private static TablePartRow Read(DbDataReader record)
    {
        var (table, name, definition) = (record.GetString(1), record.GetString(3), record.GetString(4));
        var state = record.Text(14);
        return record.GetString(2) switch
        {
            "p" => new PrimaryKeyRow(table, name, record.Texts(5)) { State = BehindColumns(definition) },
            "u" => new UniqueRow(table, name, record.Texts(5), record.GetBoolean(7)) { State = BehindColumns(definition) },
            "x" => ExclusionText.Row(table, name, definition),
            "c" => new CheckRow(table, name, record.GetString(6)) { State = state },
            _ => new ForeignKeyRow(
                table,
                name,
                record.Texts(5),
                record.GetString(8),
                record.Texts(9),
                Action(record.GetString(10), record.Texts(11)),
                record.GetString(12) is "a" ? null : Action(record.GetString(12), []),
                record.Text(13)) { State = state },
        };
    }

    // INCLUDE and DEFERRABLE, which no C# schema asks of a key.
    private static string? BehindColumns(string definition) =>
        DefinitionText.Brackets(definition).Tail.Trim() is { Length: > 0 } rest ? rest : null;

    private static string Action(string code, IReadOnlyList<string> columns)
    {
        var action = code switch
        {
            "c" => "cascade",
            "r" => "restrict",
            "n" => "set null",
            "d" => "set default",
            _ => "no action",
        };
        return columns.Count == 0 ? action : $"{action} ({string.Join(", ", columns)})";
    }
}
