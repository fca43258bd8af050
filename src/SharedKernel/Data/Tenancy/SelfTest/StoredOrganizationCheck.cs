using Backend.Data.Execution;

namespace Backend.Data.Tenancy.SelfTest;

/// <summary>A stored organization would stand in every transaction that has entered none.</summary>
internal sealed class StoredOrganizationCheck : ITenancyCheck
{
    // The second half sees the server's configuration file; the first also what is stored for other roles.
    private const string Sql = """
        select coalesce('role ' || r.rolname, 'all roles') || ' in ' || coalesce('database ' || d.datname, 'all databases')
        from pg_catalog.pg_db_role_setting s
        left join pg_catalog.pg_roles r on r.oid = s.setrole
        left join pg_catalog.pg_database d on d.oid = s.setdatabase
        where exists (select from unnest(s.setconfig) as c (setting) where lower(c.setting) like 'app.organization\_id=%')
          and (s.setdatabase = 0 or d.datname = current_database())
        union all
        select 'new sessions' where coalesce(current_setting('app.organization_id', true), '') <> ''
        """;

    public string Name => "stored organization";

    public async Task<IReadOnlyList<string>> FindAsync(Database database, ExpectedTables expected, CancellationToken cancellationToken) =>
    [
        .. from place in await database.RowsAsync(Sql, row => row.GetString(0), cancellationToken)
           select $"app.organization_id is stored for {place}: reset it",
    ];
}
