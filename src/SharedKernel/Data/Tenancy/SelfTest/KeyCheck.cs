using Backend.Data.Execution;

namespace Backend.Data.Tenancy.SelfTest;

/// <summary>A unique key without the organization tells one organization of another's values.</summary>
internal sealed class KeyCheck : ITenancyCheck
{
    // Expressions stand as 0 in indkey; INCLUDE columns stand behind the first indnkeyatts and make nothing unique.
    private const string Sql = """
        select n.nspname::text, t.relname::text, i.relname::text
        from pg_catalog.pg_index x
        join pg_catalog.pg_class i on i.oid = x.indexrelid
        join pg_catalog.pg_class t on t.oid = x.indrelid
        join pg_catalog.pg_namespace n on n.oid = t.relnamespace
        where (x.indisunique or x.indisexclusion)
          and not exists (select from unnest(x.indkey::smallint[]) with ordinality as k (attribute, position)
                          join pg_catalog.pg_attribute a on a.attrelid = t.oid and a.attnum = k.attribute
                          where a.attname = 'organization_id' and k.position <= x.indnkeyatts)
        order by 1, 2, 3
        """;

    public string Name => "key";

    public async Task<IReadOnlyList<string>> FindAsync(Database database, ExpectedTables expected, CancellationToken cancellationToken)
    {
        var keys = await database.RowsAsync(Sql, row => (Table: $"{row.GetString(0)}.{row.GetString(1)}", Key: row.GetString(2)), cancellationToken);
        return
        [
            .. from key in keys
               where expected.IsTenant(key.Table)
               select $"{key.Table}: {key.Key} is unique across organizations, because organization_id is not part of it",
        ];
    }
}
