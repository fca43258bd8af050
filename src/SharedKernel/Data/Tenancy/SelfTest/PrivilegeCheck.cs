using Backend.Data.Execution;

namespace Backend.Data.Tenancy.SelfTest;

/// <summary>TRUNCATE ignores policies, a row must not move to another organization, and private tables are the owner's alone.</summary>
internal sealed class PrivilegeCheck : ITenancyCheck
{
    private const string Sql = """
        select n.nspname::text,
               n.nspname || '.' || c.relname,
               has_table_privilege(c.oid, 'truncate'),
               exists (select from pg_catalog.pg_attribute a
                       where a.attrelid = c.oid and a.attname = 'organization_id' and has_column_privilege(c.oid, a.attnum, 'update')),
               has_any_column_privilege(c.oid, 'select, insert, update') or has_table_privilege(c.oid, 'delete')
        from pg_catalog.pg_class c
        join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p', 'f')
        order by 2
        """;

    public string Name => "privilege";

    public async Task<IReadOnlyList<string>> FindAsync(Database database, ExpectedTables expected, CancellationToken cancellationToken)
    {
        var tables = await database.RowsAsync(
            Sql,
            row => (Schema: row.GetString(0), Name: row.GetString(1), Truncates: row.GetBoolean(2), Moves: row.GetBoolean(3), Touches: row.GetBoolean(4)),
            cancellationToken);
        return
        [
            .. from table in tables
               where expected.IsModule(table.Schema)
               from violation in Violations(table.Truncates, table.Moves, table.Touches && expected.IsPrivate(table.Name))
               select $"{table.Name}: the serving role may {violation}",
        ];
    }

    private static IEnumerable<string> Violations(bool truncates, bool moves, bool touchesPrivate)
    {
        if (truncates)
            yield return "truncate it, past every policy";
        if (moves)
            yield return "update organization_id";
        if (touchesPrivate)
            yield return "use it, although it is private";
    }
}
