using Backend.Development;

namespace Backend.Tenancy.Tests.Roles;

public sealed class RoleTests : RolesFixture
{
    [Test]
    public async Task Roles_Attributes_OnlyBackupPassesRowSecurityAndNoneRules()
    {
        var admin = await LogInAsync(DatabaseRole.Admin);

        var powerful = await admin.BodiesAsync("""
            select rolname::text from pg_roles
            where starts_with(rolname, 'backend_') and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
            """);
        var noLogin = await admin.BodiesAsync("select rolname::text from pg_roles where starts_with(rolname, 'backend_') and not rolcanlogin order by 1");

        Assert.That(powerful, Is.EqualTo(new[] { "backend_backup" }));
        Assert.That(noLogin, Is.EqualTo(new[] { "backend_jobs", "backend_owner" }));
    }

    [Test]
    public async Task Roles_Memberships_AreTheseFour()
    {
        var admin = await LogInAsync(DatabaseRole.Admin);

        var memberships = await admin.BodiesAsync("""
            select format('%s in %s', m.member::regrole, m.roleid::regrole) from pg_auth_members m
            where starts_with(m.member::regrole::text, 'backend_') order by 1
            """);

        Assert.That(memberships, Is.EqualTo(new[] { "backend_backup in pg_read_all_data", "backend_migrator in backend_owner", "backend_owner in backend_app", "backend_owner in backend_jobs" }));
    }

    [TestCase(DatabaseRole.App, "off")]
    [TestCase(DatabaseRole.Worker, "off")]
    [TestCase(DatabaseRole.ReadOnly, "on")]
    public async Task LogIn_ServingRole_HasItsDefaults(DatabaseRole role, string readOnly)
    {
        var session = await LogInAsync(role);

        Assert.That(await session.ReadAsync("""
            select concat_ws('|', current_setting('search_path'), current_setting('lock_timeout'), current_setting('statement_timeout'),
                current_setting('idle_in_transaction_session_timeout'), current_setting('default_transaction_read_only'))
            """), Is.EqualTo("pg_catalog|3s|5s|10s|" + readOnly));
    }

    [TestCase("delete from m.t")]
    [TestCase("create table public.x (id int)")]
    public async Task ReadOnlyRole_Write_IsRefusedByTheTransaction(string write)
    {
        var session = await (await LogInAsync(DatabaseRole.ReadOnly)).InAsync(StandIn.Mine);

        Assert.That((await session.RefusedAsync(write)).SqlState, Is.EqualTo("25006"));
    }

    [TestCase("delete from m.t")]
    [TestCase("update m.t set body = 'x'")]
    [TestCase("insert into m.t select * from m.t")]
    [TestCase("truncate m.t")]
    public async Task ReadOnlyRole_WriteAfterTurningReadWrite_LacksThePrivilege(string write)
    {
        var session = await LogInAsync(DatabaseRole.ReadOnly);
        await session.RunAsync("begin read write");
        await session.EnterAsync(StandIn.Mine);

        Assert.That((await session.RefusedAsync(write)).SqlState, Is.EqualTo("42501"));
    }

    [Test]
    public async Task Owner_NotEntered_SeesNoRow()
    {
        var session = await LogInAsync(DatabaseRole.Migrator);
        await session.RunAsync("set role backend_owner");

        Assert.That(await session.BodiesAsync(), Is.Empty);
    }

    [Test]
    public async Task Owner_Entered_StillSeesNoRowAndWritesNone()
    {
        var session = await LogInAsync(DatabaseRole.Migrator);
        await session.BeginAsync();
        await session.RunAsync($"set local role backend_owner; select set_config('app.organization_id', '{StandIn.Mine}', true)");

        Assert.That(await session.BodiesAsync(), Is.Empty, "the owner inherits no policy of backend_app");
        Assert.That(await session.RunAsync("delete from m.t"), Is.Zero);
        Assert.That((await session.RefusedAsync($"insert into m.t values ('{StandIn.Mine}', '{StandIn.Mine}', 'x')")).SqlState, Is.EqualTo("42501"));
    }

    [Test]
    public async Task Migrator_Entered_InheritsNoPolicyOfTheApp()
    {
        var session = await LogInAsync(DatabaseRole.Migrator);
        await session.BeginAsync();
        await session.RunAsync($"select set_config('app.organization_id', '{StandIn.Mine}', true)");

        Assert.That(await session.BodiesAsync(), Is.Empty);
    }

    [Test]
    public async Task Owner_EnteredAndActingAsTheApp_SeesTheOrganizationOnly()
    {
        var session = await LogInAsync(DatabaseRole.Migrator);
        await session.BeginAsync();
        await session.RunAsync($"set local role backend_owner; select set_config('app.organization_id', '{StandIn.Suspended}', true); set local role backend_app");

        Assert.That(await session.BodiesAsync(), Is.EqualTo(new[] { "canary" }), "a suspended organization's too");
        Assert.That(await session.ReadAsync("select count(*) from m.t"), Is.EqualTo(1));
        Assert.That((await session.RefusedAsync($"select set_config('app.organization_id', '{StandIn.Mine}', true)")).SqlState, Is.EqualTo("42501"));
    }

    [Test]
    public async Task Migrator_AsOwner_CreatesSchemasAndFunctionsOfJobs()
    {
        var session = await LogInAsync(DatabaseRole.Migrator);
        await session.BeginAsync();
        await session.RunAsync("""
            set local role backend_owner;
            create schema made;
            grant create, usage on schema made to backend_jobs;
            create function made.claim() returns int language plpgsql security definer as $$ begin return 1; end $$;
            alter function made.claim() owner to backend_jobs;
            """);

        Assert.That(await session.ReadAsync("select proowner::regrole::text from pg_proc where proname = 'claim'"), Is.EqualTo("backend_jobs"));
    }

    [Test]
    public async Task OwnersNewFunction_Ungranted_IsNotForTheApp()
    {
        var migrator = await LogInAsync(DatabaseRole.Migrator);
        await migrator.RunAsync("set role backend_owner; create function m.private() returns int language sql as 'select 1'");
        var session = await LogInAsync();

        Assert.That((await session.RefusedAsync("select m.private()")).SqlState, Is.EqualTo("42501"));
    }

    [Test]
    public async Task Owner_QueueTableOpenToJobs_InheritsNothing()
    {
        var session = await LogInAsync(DatabaseRole.Migrator);
        await session.BeginAsync();
        await session.RunAsync("""
            set local role backend_owner;
            create table m.queue (organization_id uuid not null);
            insert into m.queue values ('0199a000-0000-7000-8000-00000000000a');
            alter table m.queue enable row level security;
            alter table m.queue force row level security;
            create policy claiming on m.queue as permissive for all to backend_jobs using (true);
            """);

        Assert.That(await session.ReadAsync("select count(*) from m.queue"), Is.Zero);
    }

    [Test]
    public async Task Backup_ReadsEveryOrganization_AndWritesNone()
    {
        var session = await LogInAsync(DatabaseRole.Backup);

        Assert.That(await session.BodiesAsync(), Has.Count.EqualTo(3));
        Assert.That((await session.RefusedAsync("delete from m.t")).SqlState, Is.EqualTo("42501"));
        Assert.That(await session.ReadAsync("select set_config('search_path', '', false)"), Is.EqualTo(""), "pg_dump begins with it");
    }

    [Test]
    public async Task Operator_Table_IsRefused()
    {
        var session = await LogInAsync(DatabaseRole.Operator);

        Assert.That((await session.RefusedAsync("select * from m.t")).SqlState, Is.EqualTo("42501"));
    }
}
