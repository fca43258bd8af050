using Backend.Development;

namespace Backend.Tenancy.Tests.Roles;

public sealed class DeploySqlTests : RolesFixture
{
    private const string Privileges = """
        select string_agg(entry, e'\n' order by entry) from (
            select format('%s %s', oid::regprocedure, proacl) as entry from pg_proc where proacl is not null
            union all select format('schema %s %s', nspname, nspacl) from pg_namespace
            union all select format('database %s', datacl) from pg_database where datname = current_database()
            union all select format('language %s %s', lanname, lanacl) from pg_language
            union all select format('default %s %s', defaclrole::regrole, defaclacl) from pg_default_acl
            union all select format('role %s %s', r, (select array_agg(c order by c) from unnest(setconfig) c))
                from pg_roles r left join pg_db_role_setting s on s.setrole = r.oid where starts_with(rolname, 'backend_')) p
        """;

    [Test]
    public async Task DeploySql_RunAgain_ChangesNothing()
    {
        var admin = await LogInAsync(DatabaseRole.Admin);
        var before = await admin.ReadAsync(Privileges);

        // Inside a transaction: other test processes log in as these roles at the same time.
        await admin.BeginAsync();
        await admin.RunAsync(Deploy.Roles);
        await admin.RunAsync(Deploy.Database);
        await admin.RunAsync(Deploy.Grants);

        Assert.That(await admin.ReadAsync(Privileges), Is.EqualTo(before));
    }

    [Test]
    public async Task DeploySql_RoleWithTooMuch_IsCutBack()
    {
        var admin = await LogInAsync(DatabaseRole.Admin);
        await admin.BeginAsync();
        await admin.RunAsync("alter role backend_operator superuser createrole bypassrls");
        await admin.RunAsync(Deploy.Roles);

        Assert.That(await admin.ReadAsync("select rolsuper or rolcreaterole or rolbypassrls from pg_roles where rolname = 'backend_operator'"), Is.False);
    }

    [Test]
    public async Task Copy_OfATemplate_HasTheDatabaseGrants()
    {
        var admin = await LogInAsync(DatabaseRole.Admin);

        var open = await admin.ReadAsync("""
            select count(*) from pg_database d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a
            where d.datname = current_database() and a.grantee = 0
            """);

        Assert.That(open, Is.Zero, "privileges of PUBLIC on the database");
        Assert.That(await admin.ReadAsync("select has_database_privilege('backend_owner', current_database(), 'create')"), Is.True);
        Assert.That(await admin.ReadAsync("select has_database_privilege('backend_app', current_database(), 'temporary')"), Is.False);
    }

    [Test]
    public async Task LargeObjectFunctions_EveryOneOfThem_IsTakenFromTheApp()
    {
        var admin = await LogInAsync(DatabaseRole.Admin);

        Assert.That(await admin.BodiesAsync("""
            select oid::regprocedure::text from pg_proc
            where pronamespace = 'pg_catalog'::regnamespace and (starts_with(proname, 'lo_') or proname in ('loread', 'lowrite'))
              and has_function_privilege('backend_app', oid, 'execute')
            """), Is.Empty);
    }

    [Test]
    public async Task Org_InAPolicy_IsInlinedIntoThePlan()
    {
        var session = await (await LogInAsync()).InAsync(StandIn.Mine);

        var plan = string.Join('\n', await session.BodiesAsync("explain (verbose) select body from m.t"));

        Assert.That(plan, Does.Contain("current_setting('app.organization_id'").And.Not.Contain("app.org()"));
    }
}
