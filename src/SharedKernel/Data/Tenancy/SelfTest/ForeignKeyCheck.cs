using Backend.Data.Execution;

namespace Backend.Data.Tenancy.SelfTest;

/// <summary>PostgreSQL checks foreign keys past the policies: only the organization on both sides keeps a reference at home.</summary>
internal sealed class ForeignKeyCheck : ITenancyCheck
{
    private const string Sql = """
        select c.conrelid::regclass::text,
               c.conname::text,
               n.nspname || '.' || t.relname
        from pg_catalog.pg_constraint c
        join pg_catalog.pg_class t on t.oid = c.confrelid
        join pg_catalog.pg_namespace n on n.oid = t.relnamespace
        where c.contype = 'f'
          and not exists (select from unnest(c.conkey, c.confkey) as k (here, there)
                          join pg_catalog.pg_attribute h on h.attrelid = c.conrelid and h.attnum = k.here
                          join pg_catalog.pg_attribute f on f.attrelid = c.confrelid and f.attnum = k.there
                          where h.attname = 'organization_id' and f.attname = 'organization_id')
        order by 1, 2
        """;

    public string Name => "foreign key";

    public async Task<IReadOnlyList<string>> FindAsync(Database database, ExpectedTables expected, CancellationToken cancellationToken)
    {
        var keys = await database.RowsAsync(
            Sql, row => (Table: row.GetString(0), Key: row.GetString(1), Target: row.GetString(2)), cancellationToken);
        return
        [
            .. from key in keys
               where expected.IsTenant(key.Target)
               select $"{key.Table}: {key.Key} can reference another organization's row of {key.Target}, because organization_id is not on both sides",
        ];
    }
}
