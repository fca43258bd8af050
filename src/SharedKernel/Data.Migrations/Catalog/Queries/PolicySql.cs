using Backend.Data.Migrations.Snapshot;
using Backend.Data.Tenancy.SelfTest;

namespace Backend.Data.Migrations.Catalog.Queries;

/// <summary>Policies as DDL has them, and the template of the wall in the same words.</summary>
internal static class PolicySql
{
    /// <summary>The definition of <c>pg_policy p</c>.</summary>
    public const string Definition = """
        case when p.polpermissive then 'as permissive' else 'as restrictive' end
        || ' for ' || case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end
        || ' to ' || (select string_agg(r.name, ', ' order by r.name)
                      from (select case u.role when 0 then 'public' else pg_get_userbyid(u.role)::text end from unnest(p.polroles) as u (role)) as r (name))
        || coalesce(' using (' || pg_get_expr(p.polqual, p.polrelid) || ')', '')
        || coalesce(' with check (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')', '')
        """;

    /// <summary>The policies of <see cref="WallKinds.Tenant"/>.</summary>
    public static IReadOnlyList<(string Name, string Definition)> Template { get; } =
    [
        ("tenant_wall", $"as restrictive for all to public using ({WallSql.Condition}) with check ({WallSql.Condition})"),
        ("tenant_rows", $"as permissive for all to {Roles.App}, {Roles.Worker} using (true) with check (true)"),
        ("tenant_read", $"as permissive for select to {Roles.ReadOnly} using (true)"),
    ];

    /// <summary>Whether <c>pg_policy p</c> is one of <see cref="Template"/>, to the letter.</summary>
    public static string IsOfTemplate { get; } =
        $"(p.polname::text, {Definition}) in ({string.Join(", ", Template.Select(policy => $"('{policy.Name}', '{policy.Definition}')"))})";
}
