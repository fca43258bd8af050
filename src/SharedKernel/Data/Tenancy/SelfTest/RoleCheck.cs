using Backend.Data.Execution;

namespace Backend.Data.Tenancy.SelfTest;

/// <summary>Superusers and BYPASSRLS pass every policy, and an owner can drop them: the serving role is none, nor a member of one.</summary>
internal sealed class RoleCheck : ITenancyCheck
{
    // A superuser counts as a member of every role, which would only repeat that it is one.
    private const string Sql = """
        select r.rolname::text,
               r.rolname in (session_user, current_user),
               r.rolsuper,
               r.rolbypassrls,
               r.rolname = 'backend_jobs',
               array(select n.nspname::text from pg_catalog.pg_namespace n
                     where n.nspowner = r.oid
                        or exists (select from pg_catalog.pg_class c where c.relnamespace = n.oid and c.relowner = r.oid))
        from pg_catalog.pg_roles r
        where r.rolname in (session_user, current_user)
           or (pg_has_role(session_user, r.oid, 'member')
               and not (select u.rolsuper from pg_catalog.pg_roles u where u.rolname = session_user))
        order by 1
        """;

    public string Name => "role";

    public async Task<IReadOnlyList<string>> FindAsync(Database database, ExpectedTables expected, CancellationToken cancellationToken)
    {
        var roles = await database.RowsAsync(
            Sql,
            row => (Name: row.GetString(0), IsSelf: row.GetBoolean(1), IsSuperuser: row.GetBoolean(2), Bypasses: row.GetBoolean(3),
                Claims: row.GetBoolean(4), Owns: row.GetFieldValue<string[]>(5)),
            cancellationToken);
        return
        [
            .. from role in roles
               from power in Powers(role.IsSuperuser, role.Bypasses, role.Claims, [.. role.Owns.Where(expected.IsModule)])
               select role.IsSelf
                   ? $"{role.Name} serves, and {power}: connect as backend_app or backend_worker"
                   : $"the serving role is a member of {role.Name}, which {power}: revoke {role.Name} from it",
        ];
    }

    private static IEnumerable<string> Powers(bool isSuperuser, bool bypasses, bool claims, string[] owned)
    {
        if (isSuperuser)
            yield return "is a superuser";
        if (bypasses)
            yield return "has BYPASSRLS";
        if (claims)
            yield return "sees every organization's rows in queue tables";
        if (owned.Length > 0)
            yield return $"owns {string.Join(", ", owned)}";
    }
}
