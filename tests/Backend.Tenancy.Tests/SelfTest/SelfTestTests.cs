using Backend.Development;

namespace Backend.Tenancy.Tests.SelfTest;

public sealed class SelfTestTests : SelfTestFixture
{
    private const string NoWall = "no restrictive policy for all commands and roles has exactly the template's conditions";

    [TestCase(DatabaseRole.App)]
    [TestCase(DatabaseRole.Worker)]
    [TestCase(DatabaseRole.ReadOnly)]
    public async Task Run_GoodWalls_FindsNothing(DatabaseRole role) => Assert.That(await ViolationsAsync(role), Is.Empty);

    [TestCase("alter table walls.notes disable row level security", "wall: walls.notes: row security is not enabled")]
    [TestCase("alter table walls.notes no force row level security", "wall: walls.notes: row security is not forced")]
    [TestCase("drop policy tenant_wall on walls.notes", "wall: walls.notes: " + NoWall)]
    [TestCase("alter policy tenant_wall on walls.notes using (true)", "wall: walls.notes: " + NoWall)]
    [TestCase("alter policy tenant_wall on walls.notes with check (true)", "wall: walls.notes: " + NoWall)]
    [TestCase("alter policy tenant_wall on walls.notes using (organization_id = (select app.org()) or slug = '')", "wall: walls.notes: " + NoWall)]
    [TestCase("alter policy tenant_wall on walls.notes to backend_app", "wall: walls.notes: " + NoWall)]
    [TestCase("""
        drop policy tenant_wall on walls.notes;
        create policy tenant_wall on walls.notes as permissive for all to public
            using (organization_id = (select app.org())) with check (organization_id = (select app.org()))
        """, "wall: walls.notes: " + NoWall)]
    [TestCase("""
        drop policy tenant_wall on walls.notes;
        create policy tenant_wall on walls.notes as restrictive for select to public using (organization_id = (select app.org()))
        """, "wall: walls.notes: " + NoWall)]
    [TestCase("drop table walls.notes", "wall: walls.notes: the table does not exist; run `db migrate`")]
    [TestCase("create view walls.all_notes as select * from walls.notes",
        "view: walls.all_notes reads with its owner's rights: alter view walls.all_notes set (security_invoker = true)")]
    [TestCase("create view walls.all_notes with (security_invoker = off) as select * from walls.notes",
        "view: walls.all_notes reads with its owner's rights: alter view walls.all_notes set (security_invoker = true)")]
    [TestCase("create unique index by_slug on walls.notes (slug)",
        "key: walls.notes: by_slug is unique across organizations, because organization_id is not part of it")]
    [TestCase("create unique index by_slug on walls.notes (slug) include (organization_id)",
        "key: walls.notes: by_slug is unique across organizations, because organization_id is not part of it")]
    [TestCase("alter table walls.notes add constraint by_slug exclude using btree (slug with =)",
        "key: walls.notes: by_slug is unique across organizations, because organization_id is not part of it")]
    [TestCase("grant update on walls.notes to backend_app", "privilege: walls.notes: the serving role may update organization_id")]
    [TestCase("grant truncate on walls.notes to backend_app", "privilege: walls.notes: the serving role may truncate it, past every policy")]
    [TestCase("grant truncate on walls.notes to public", "privilege: walls.notes: the serving role may truncate it, past every policy")]
    [TestCase("grant select (code) on walls.secrets to backend_app", "privilege: walls.secrets: the serving role may use it, although it is private")]
    [TestCase("grant execute on function pg_catalog.set_config(text, text, boolean) to public",
        "set_config: the serving role may execute set_config: run deploy/postgres/02-database.sql")]
    public async Task Run_OneBreach_NamesItAlone(string breach, string violation)
    {
        await BreakAsync(breach);

        Assert.That(await ViolationsAsync(), Is.EqualTo([violation]));
    }

    [TestCase("create view walls.own_notes with (security_invoker = true) as select * from walls.notes")]
    [TestCase("create view walls.own_notes with (security_invoker = on) as select * from walls.notes")]
    [TestCase("create table public.elsewhere (id integer primary key)")]
    [TestCase("create policy stricter on walls.notes as restrictive for select to backend_app using (slug <> '')")]
    [TestCase("create unique index by_slug on walls.notes (slug, organization_id)")]
    public async Task Run_HarmlessAddition_FindsNothing(string addition)
    {
        await BreakAsync(addition);

        Assert.That(await ViolationsAsync(), Is.Empty);
    }

    [TestCase("create table walls.stranger (id integer primary key)")]
    [TestCase("create materialized view walls.stranger as select * from walls.notes")]
    [TestCase("create table walls.stranger () inherits (walls.notes)")]
    [TestCase("create table walls.stranger (organization_id uuid) partition by list (organization_id)")]
    public async Task Run_TableThatNoModuleLists_NeedsAWallOfItsOwn(string breach)
    {
        await BreakAsync(breach);

        Assert.That(await ViolationsAsync(), Is.EqualTo([
            "unknown table: walls.stranger is listed by no module: row security is not enabled",
            "unknown table: walls.stranger is listed by no module: row security is not forced",
            "unknown table: walls.stranger is listed by no module: " + NoWall,
        ]));
    }

    [Test]
    public async Task Run_ForeignKeyWithoutTheOrganization_IsNamed()
    {
        await BreakAsync("""
            create unique index by_id on walls.topics (id);
            alter table walls.notes add constraint by_topic foreign key (topic_id) references walls.topics (id)
            """);

        Assert.That(await ViolationsAsync(), Is.EqualTo([
            "key: walls.topics: by_id is unique across organizations, because organization_id is not part of it",
            "foreign key: walls.notes: by_topic can reference another organization's row of walls.topics, because organization_id is not on both sides",
        ]));
    }

    [Test]
    public async Task Run_OrganizationStoredForTheDatabase_IsNamedForItAndForNewSessions()
    {
        await BreakAsync($"alter database {DatabaseName} set app.organization_id = '018f0000-0000-7000-8000-000000000001'");

        Assert.That(await ViolationsAsync(), Is.EqualTo([
            $"stored organization: app.organization_id is stored for all roles in database {DatabaseName}: reset it",
            "stored organization: app.organization_id is stored for new sessions: reset it",
        ]));
    }

    [Test]
    public async Task Run_OrganizationStoredForAnotherRole_IsNamed()
    {
        await BreakAsync($"alter role backend_worker in database {DatabaseName} set \"APP.Organization_Id\" = '018f0000-0000-7000-8000-000000000001'");

        Assert.That(await ViolationsAsync(), Is.EqualTo([
            $"stored organization: app.organization_id is stored for role backend_worker in database {DatabaseName}: reset it",
        ]));
    }
}
