using Backend.Data.Tenancy;

namespace Backend.Data.Migrations.Catalog.Queries;

/// <summary>Pieces that several queries of the catalog share.</summary>
internal static class CatalogSql
{
    /// <summary>
    /// Relations of the asked schemas as <c>c</c> in <c>n</c>, without the journal of migrations and its progress, which
    /// are no module's: the runner looks after them.
    /// </summary>
    public const string Relations = $"""
        pg_catalog.pg_class c
        join pg_catalog.pg_namespace n
            on n.oid = c.relnamespace and n.nspname = any ($1)
            and n.nspname || '.' || c.relname not in ('{MigrationJournal.QualifiedName}', '{MigrationJournal.Progress}')
        """;

    /// <summary>The kinds of relation that hold rows of their own.</summary>
    public const string IsTable = "c.relkind in ('r', 'p', 'f')";

    /// <summary>Who <c>a.grantee</c> is; a role that was dropped shows as its number.</summary>
    public const string Grantee = "case a.grantee when 0 then 'public' else pg_get_userbyid(a.grantee)::text end";

    /// <summary>Sorts the serving roles before others, in the order of the C# schema.</summary>
    public const string RankOfRole = $"array_position(array['{Roles.App}', '{Roles.Worker}', '{Roles.ReadOnly}', '{Roles.Jobs}'], {Grantee})";

    /// <summary>The owner, unless it is the owner of all.</summary>
    public static string Owner(string role) => $"nullif(pg_get_userbyid({role})::text, '{Roles.Owner}')";

    /// <summary>
    /// Who has the privilege, in the order in which the C# schema lists roles. Whoever has another one is told apart:
    /// <c>backend_app: create</c>.
    /// </summary>
    public static string Grantees(string acl, string owner, string privilege) => $"""
        array(select {Grantee}
                     || case when a.privilege_type = '{privilege}' then '' else ': ' || lower(a.privilege_type) end
                     || case when a.is_grantable then ' with grant option' else '' end
              from aclexplode({acl}) as a
              where a.grantee <> {owner}
              order by a.privilege_type <> '{privilege}', {RankOfRole}, 1)
        """;
}
