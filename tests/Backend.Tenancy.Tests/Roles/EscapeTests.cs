using Backend.Development;
using Backend.Testing.Databases;
using Npgsql;

namespace Backend.Tenancy.Tests.Roles;

/// <summary>What an injected piece of SQL would try, as the application role inside a transaction of its organization.</summary>
public sealed class EscapeTests : RolesFixture
{
    private const string CteWithSetConfig =
        "with x as materialized (select set_config('app.organization_id', '0199a000-0000-7000-8000-00000000000b', true)) select t.body from x, m.t";

    [TestCase("select set_config('app.organization_id', '0199a000-0000-7000-8000-00000000000b', true)")]
    [TestCase(CteWithSetConfig)]
    [TestCase("with x as materialized (select app.enter('0199a000-0000-7000-8000-00000000000b', false, 0)) select t.body from x, m.t")]
    [TestCase("select (select app.enter('0199a000-0000-7000-8000-00000000000b', false, 0)), body from m.t")]
    [TestCase("truncate m.t")]
    [TestCase("create table m.mine (id int)")]
    [TestCase("create table public.mine (id int)")]
    [TestCase("create temporary table mine (id int)")]
    [TestCase("create schema mine")]
    [TestCase("create function app.org2() returns uuid language sql as 'select null::uuid'")]
    [TestCase("create function public.f() returns int language sql as 'select 1'")]
    [TestCase("create view public.v as select * from m.t")]
    [TestCase("create extension dblink")]
    [TestCase("create role mine")]
    [TestCase("do $$ begin perform 1; end $$")]
    [TestCase("alter table m.t disable row level security")]
    [TestCase("alter table m.t no force row level security")]
    [TestCase("drop policy tenant_wall on m.t")]
    [TestCase("create policy more on m.t using (true)")]
    [TestCase("drop table m.t")]
    [TestCase("alter role backend_app bypassrls")]
    [TestCase("set role backend_owner")]
    [TestCase("set role backend_jobs")]
    [TestCase("set role backend_backup")]
    [TestCase("set role backend_migrator")]
    [TestCase("set role backend_worker")]
    [TestCase("set session authorization postgres")]
    [TestCase("update m.t set organization_id = '0199a000-0000-7000-8000-00000000000b'")]
    [TestCase("update m.t set id = organization_id")]
    [TestCase("insert into m.t values ('0199a000-0000-7000-8000-00000000000b', '0199a000-0000-7000-8000-00000000000a', 'x')")]
    [TestCase("select lo_create(0)")]
    [TestCase("select lo_creat(-1)")]
    [TestCase("select lo_from_bytea(0, 'x')")]
    [TestCase("select lo_get(1)")]
    [TestCase("select lo_import('/etc/passwd')")]
    [TestCase("select pg_read_file('/etc/passwd')")]
    [TestCase("copy m.t to '/tmp/t'")]
    [TestCase("copy m.t to program 'cat'")]
    [TestCase("select pg_notify('channel', body) from m.t")]
    [TestCase("select query_to_xml('select * from m.t', true, true, '')")]
    [TestCase("select table_to_xml('m.t', true, true, '')")]
    [TestCase("select * from ts_stat('select to_tsvector(body) from m.t')")]
    [TestCase("select ts_rewrite('a'::tsquery, 'select ''a''::tsquery, ''b''::tsquery')")]
    [TestCase("select pg_advisory_lock(1)")]
    [TestCase("select pg_try_advisory_lock(1)")]
    [TestCase("select pg_terminate_backend(pid) from pg_stat_activity")]
    [TestCase("select pg_logical_emit_message(false, 'a', 'b')")]
    [TestCase("select * from pg_authid")]
    [TestCase("select * from platform.organizations")]
    public async Task AppRole_InItsOrganization_IsRefusedWith42501(string attack)
    {
        var session = await (await LogInAsync()).InAsync(StandIn.Mine);

        var refusal = await session.RefusedAsync(attack);

        Assert.That(refusal.SqlState, Is.EqualTo("42501"), refusal.MessageText);
    }

    [Test]
    public async Task RowSecurityOff_ThenRead_IsRefused()
    {
        var session = await (await LogInAsync()).InAsync(StandIn.Mine);
        await session.RunAsync("set local row_security = off");

        Assert.That((await session.RefusedAsync("select body from m.t")).SqlState, Is.EqualTo("42501"));
    }

    [Test]
    public async Task CopyIn_WalledTable_IsRefused()
    {
        var session = await (await LogInAsync()).InAsync(StandIn.Mine);

        var refusal = await session.RefusalOf(() => session.Connection.BeginBinaryImportAsync("copy m.t from stdin (format binary)"));

        Assert.That(refusal?.SqlState, Is.EqualTo("0A000"));
    }

    [TestCase("select $1; set local app.organization_id = '0199a000-0000-7000-8000-00000000000b'")]
    [TestCase("select $1; select body from m.t")]
    public async Task StackedStatements_WithAPositionalParameter_AreASyntaxError(string attack)
    {
        var session = await (await LogInAsync()).InAsync(StandIn.Mine);

        var refusal = await session.RefusalOf(() => session.RunAsync(attack, new NpgsqlParameter { Value = 1 }));

        Assert.That(refusal?.SqlState, Is.EqualTo("42601"));
    }

    [TestCase("update m.t set body = 'x' where organization_id = '0199a000-0000-7000-8000-00000000000b'")]
    [TestCase("delete from m.t where body = 'canary' or true and organization_id <> '0199a000-0000-7000-8000-00000000000a'")]
    public async Task Write_NamingAnothersRow_AffectsNone(string statement)
    {
        var session = await (await LogInAsync()).InAsync(StandIn.Mine);

        Assert.That(await session.RunAsync(statement), Is.Zero);
    }

    [TestCase("select body from m.t where true or 1 = 1")]
    [TestCase("select body from m.t union select body from m.t")]
    [TestCase("with t as (select * from m.t) select body from t")]
    [TestCase("select a.body from m.t a left join lateral (select * from m.t) b on true")]
    [TestCase("select body from m.t for update skip locked")]
    public async Task Read_Unfiltered_ShowsOwnRowsOnly(string statement)
    {
        var session = await (await LogInAsync()).InAsync(StandIn.Mine);

        Assert.That(await session.BodiesAsync(statement), Is.EqualTo(new[] { "mine" }));
    }

    [Test]
    public async Task MaterializedCte_OnceSetConfigIsGranted_ReadsAnothersRow()
    {
        // The attack is real: without the revoke it passes row security. This keeps the test above honest.
        await using var open = await TestDatabase.CreateAsync(StandIn.Template);
        await using (var admin = await Attacker.LogInAsync(open, DatabaseRole.Admin))
            await admin.RunAsync("grant execute on function pg_catalog.set_config(text, text, boolean) to public");
        await using var session = await Attacker.LogInAsync(open, DatabaseRole.App);
        await session.InAsync(StandIn.Mine);

        Assert.That(await session.BodiesAsync(CteWithSetConfig), Is.EqualTo(new[] { "canary" }));
    }
}
