namespace Backend.Data.Tenancy.SelfTest;

/// <summary>The template's wall, as the catalog shows it.</summary>
internal static class WallSql
{
    /// <summary>What pg_get_expr makes of <c>organization_id = (select app.org())</c>. Any other text is another condition.</summary>
    public const string Condition = "(organization_id = ( SELECT app.org() AS org))";

    /// <summary>Whom the wall of a tenant table is for.</summary>
    public const string Everyone = "public";

    /// <summary>Whom the wall of a queue is for: all but the functions that claim.</summary>
    public const string ServingRoles = "backend_app, backend_ro, backend_worker";

    /// <summary>
    /// Every table, partition, materialized view and foreign table outside the system's schemas: schema, name, row security
    /// enabled, forced, and whom the restrictive policies for every command are for that have exactly the template's
    /// conditions: each the list of roles, by name.
    /// </summary>
    public const string Select = $"""
        select n.nspname::text,
               c.relname::text,
               c.relrowsecurity,
               c.relforcerowsecurity,
               array(select (select string_agg(r.name, ', ' order by r.name)
                             from (select case u.role when 0 then 'public' else pg_get_userbyid(u.role)::text end
                                   from unnest(p.polroles) as u (role)) as r (name))
                     from pg_catalog.pg_policy p
                     where p.polrelid = c.oid
                       and not p.polpermissive
                       and p.polcmd = '*'
                       and pg_get_expr(p.polqual, p.polrelid) = '{Condition}'
                       and pg_get_expr(p.polwithcheck, p.polrelid) = '{Condition}')
        from pg_catalog.pg_class c
        join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p', 'm', 'f')
          and n.nspname <> 'information_schema'
          and n.nspname not like 'pg\_%'
        order by 1, 2
        """;
}
