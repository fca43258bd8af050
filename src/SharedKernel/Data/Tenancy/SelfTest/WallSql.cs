namespace Backend.Data.Tenancy.SelfTest;

/// <summary>The template's wall, as the catalog shows it.</summary>
internal static class WallSql
{
    /// <summary>What pg_get_expr makes of <c>organization_id = (select app.org())</c>. Any other text is another condition.</summary>
    public const string Condition = "(organization_id = ( SELECT app.org() AS org))";

    /// <summary>
    /// Every table, partition, materialized view and foreign table outside the system's schemas: schema, name, row security
    /// enabled, forced, and whether the restrictive policy for every command and role has exactly the template's conditions.
    /// </summary>
    public const string Select = $"""
        select n.nspname::text,
               c.relname::text,
               c.relrowsecurity,
               c.relforcerowsecurity,
               exists (select from pg_catalog.pg_policy p
                       where p.polrelid = c.oid
                         and not p.polpermissive
                         and p.polcmd = '*'
                         and p.polroles = array[0]::oid[]
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
