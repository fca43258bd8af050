using Backend.Data.Migrations.Snapshot;
using Backend.Data.Tenancy.SelfTest;

namespace Backend.Data.Migrations.Catalog.Queries;

/// <summary>Policies as DDL has them, and the templates of walls in the same words.</summary>
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

    /// <summary>A policy of a wall, as <see cref="Definition"/> prints it.</summary>
    public static string Print(WallPolicy policy) =>
        $"as {policy.Kind} for {policy.Command} to {policy.Roles} using ({Print(policy.Using)})"
        + (policy.Check is { } check ? $" with check ({Print(check)})" : "");

    /// <summary>Whether <c>pg_policy p</c> is one of a wall's policies, to the letter.</summary>
    public static string IsOfTemplate { get; } =
        $"(p.polname::text, {Definition}) in ({string.Join(", ", WallPolicies.Kinds.SelectMany(WallPolicies.Of).Distinct().Select(policy => $"('{policy.Name}', '{Print(policy)}')"))})";

    private static string Print(string condition) => condition == WallPolicies.Organization ? WallSql.Condition : condition;
}
